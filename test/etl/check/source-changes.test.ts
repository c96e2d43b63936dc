import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { assertBalance } from '../../../etl/load/balance.ts';
import type { TestDatabase } from '../../database.ts';
import { deleteEverything } from '../../insert-facts.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { caseOf, checkRows, loadRows, together } from './staged-rows.ts';

let database: TestDatabase;
let url = '';

beforeAll(async () => {
  database = await createMigratedDatabase();
  url = database.url;
});
beforeEach(() => deleteEverything(url));
afterAll(() => database.drop());

const bundle = (...ids: readonly string[]) => together(...ids.map((id) => caseOf(id)));
const FIVE = bundle('a', 'b', 'c', 'd', 'e');

async function withdrawals(): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    'select case_id, import_id::integer as by, withdrawn_by::integer as gone from facts.case_record order by case_id',
  );
  await client.end();
  return rows.map(({ case_id, by, gone }) => `${case_id} ${by} ${gone}`);
}

const NONE = {
  before: 0,
  new: 0,
  replaced: 0,
  identical: 0,
  changed: 0,
  returned: 0,
  withdrawn: 0,
  withdrawnIds: [],
  after: 0,
};

test('counts what an extract brings, replaces, withdraws and brings back', async () => {
  expect((await loadRows(url, 1, bundle('a', 'b', 'c'))).change).toEqual({
    ...NONE,
    new: 3,
    after: 3,
  });
  expect((await loadRows(url, 2, bundle('a', 'd'))).change).toEqual({
    ...NONE,
    before: 3,
    new: 1,
    replaced: 1,
    identical: 1,
    withdrawn: 2,
    withdrawnIds: ['b', 'c'],
    after: 2,
  });
  expect(await withdrawals()).toEqual(['a 2 null', 'b 1 2', 'c 1 2', 'd 2 null']);
  expect((await loadRows(url, 3, bundle('a', 'b', 'd'))).change).toEqual({
    ...NONE,
    before: 2,
    replaced: 2,
    identical: 2,
    returned: 1,
    after: 3,
  });
  expect(await withdrawals()).toEqual(['a 3 null', 'b 3 null', 'c 1 2', 'd 3 null']);
});

test('tells cases that say what they said from those of which a row changed', async () => {
  await loadRows(url, 1, bundle('a', 'b', 'c', 'd'));
  const { change } = await loadRows(
    url,
    2,
    together(
      { cases: [{ case_id: 'a' }], participations: [...(caseOf('a').participations ?? [])].reverse() },
      caseOf('b', { crime: '0401' }),
      caseOf('c', {}, 'BE'),
      {
        cases: [{ case_id: 'd' }],
        participations: [...caseOf('d').participations, { case_id: 'd', country: 'IT', role: 'SOURCE' }],
      },
    ),
  );
  expect(change).toEqual({ ...NONE, before: 4, replaced: 4, identical: 1, changed: 3, after: 4 });
});

test('calls a case changed of which an earlier import kept no hash', async () => {
  await loadRows(url, 1, bundle('a'));
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('update facts.case_record set content_hash = null');
  await client.end();
  expect((await loadRows(url, 2, bundle('a'))).change).toMatchObject({
    replaced: 1,
    identical: 0,
    changed: 1,
  });
});

test('names the first twenty withdrawn cases as findings show them', async () => {
  const ids = Array.from({ length: 21 }, (_, index) => `case-${String(index).padStart(2, '0')}`);
  await loadRows(url, 1, together(caseOf('a'), caseOf('anna@example.org'), ...ids.map((id) => caseOf(id))));
  const { change } = await loadRows(url, 2, caseOf('a'));
  expect(change.withdrawn).toBe(22);
  expect(change.withdrawnIds).toEqual(['a*** (16 characters)', ...ids.slice(0, 19)]);
});

test('withdraws nothing by a partial extract', async () => {
  await loadRows(url, 1, FIVE);
  const { change, told } = await loadRows(url, 2, { ...bundle('a'), scope: { extent: 'PARTIAL' } });
  expect(change).toEqual({ ...NONE, before: 5, replaced: 1, identical: 1, after: 5 });
  expect(told).toEqual([]);
});

test.each([
  ['2024-06-30', 1],
  ['2024-07-01', 0],
  ['2024-06', 1],
  ['2024-07', 0],
  ['2024-02', 0],
  ['2024-03', 1],
  ['2024', 0],
])(
  'withdraws of a period that ends in June only what was surely opened in it: %s',
  async (opened_on, withdrawn) => {
    await loadRows(url, 1, together(caseOf('a'), caseOf('b', { opened_on })));
    const scope = { period_start: '2024-02-02', period_end: '2024-06' };
    const { change } = await loadRows(url, 2, { ...caseOf('a'), scope });
    expect(change.withdrawn).toBe(withdrawn);
  },
);

test.each([
  ['2024-06-29', ['2024-06-29'], 1],
  ['2024-06-29', ['2024-06-30'], 0],
  ['2024-06-29', ['2024-06', '2024'], 0],
  ['2024-06-30', ['2024-06'], 1],
  ['2024-06-30', ['2024-07-01', '2024-07', '2024'], 0],
  ['2025-06-30', ['2024-12-31', '2024'], 2],
  ['2025-06-30', ['2025-01-01'], 0],
])(
  'withdraws by an extract cut on %s of the cases opened on %j: %i',
  async (extract_date, days, withdrawn) => {
    const opened = days.map((opened_on, index) => caseOf(`b${index}`, { opened_on }));
    await loadRows(url, 1, together(caseOf('a'), ...opened));
    const { change } = await loadRows(url, 2, { ...caseOf('a'), scope: { extract_date } });
    expect(change.withdrawn).toBe(withdrawn);
  },
);

test('asks of the period, and not of the day of the extract, whether a case lies outside', async () => {
  const scope = { extract_date: '2024-06-30' };
  const inPeriod = await checkRows(url, { ...caseOf('a', { opened_on: '2024-07-01' }), scope });
  await inPeriod.client.end();
  expect(inPeriod.told).toEqual([]);
  const outside = await checkRows(url, { ...caseOf('a', { opened_on: '2025-01-01' }), scope });
  await outside.client.end();
  expect(outside.told).toEqual(['CASE_OUTSIDE_PERIOD 2']);
});

test('leaves cases of other sources alone', async () => {
  await loadRows(url, 1, FIVE);
  const { client, told } = await checkRows(url, { ...bundle('x'), scope: { source_id: 'test-other' } });
  const { rows } = await client.query('select * from source_case');
  await client.end();
  expect({ rows, told }).toEqual({ rows: [], told: [] });
});

test.each([
  ['a fifth of them', ['a', 'b', 'c', 'd'], []],
  ['more than a fifth', ['a', 'b', 'c'], ['SOURCE_SHRINKS ']],
  ['as many as come new', ['a', 'b', 'c', 'f', 'g'], ['SOURCE_SHRINKS ']],
  ['all of them to new ones', ['v', 'w', 'x', 'y', 'z'], ['SOURCE_SHRINKS ']],
  ['a fifth and gets one new', ['a', 'b', 'c', 'd', 'f'], []],
])('asks for a word when a source of five cases loses %s', async (_, ids, told) => {
  await loadRows(url, 1, FIVE);
  const checked = await checkRows(url, bundle(...ids));
  await checked.client.end();
  expect(checked.told).toEqual(told);
});

test('says how many cases would be withdrawn', async () => {
  await loadRows(url, 1, FIVE);
  const { client, findings } = await checkRows(url, bundle('a', 'f'));
  await client.end();
  expect(findings.kept).toMatchObject([
    { code: 'SOURCE_SHRINKS', text: expect.stringContaining(': 4 of 5 cases would be withdrawn.') },
  ]);
});

test('names the countries and agencies that a source would lose', async () => {
  const agencies = [{ agency: 'FR-TEST', country: 'FR' }];
  await loadRows(url, 1, {
    ...together(caseOf('a', {}, 'BE'), caseOf('b', {}, 'FR', 'FR-TEST'), caseOf('c', {}, 'ZZ', 'UNKNOWN')),
    agencies,
  });
  const replaced = await checkRows(
    url,
    together(caseOf('a', {}, 'BE'), caseOf('b', {}, 'BE'), caseOf('c', {}, 'BE')),
  );
  await replaced.client.end();
  expect(replaced.told).toEqual(['SOURCE_LOSES_COUNTRY FR', 'SOURCE_LOSES_AGENCY FR-TEST']);
  const moved = await checkRows(
    url,
    together(caseOf('a', {}, 'FR', 'FR-TEST'), caseOf('b', {}, 'BE'), caseOf('c')),
  );
  await moved.client.end();
  expect(moved.told).toEqual([]);
});

test('does not call lost what another case of the source keeps, or what could not be read', async () => {
  await loadRows(
    url,
    1,
    together(caseOf('a', { opened_on: '2023-01-01' }, 'BE'), caseOf('b', {}, 'BE'), caseOf('c', {}, 'FR')),
  );
  const { client, told } = await checkRows(url, {
    cases: [{ case_id: 'b' }, { case_id: 'c' }],
    participations: [
      { case_id: 'b' },
      { case_id: 'b', country: 'IT', role: 'SOURCE' },
      { case_id: 'c' },
      { case_id: 'c', country: null, role: 'SOURCE', is_refused: true },
    ],
  });
  await client.end();
  expect(told).toEqual([]);
});

const BALANCED = {
  staged: { cases: 2, participations: 5, recordKeys: 9 },
  loaded: { cases: 2, participations: 5, recordKeys: 9 },
  change: { ...NONE, before: 3, new: 1, replaced: 1, withdrawn: 2, after: 2 },
  currentBefore: 3,
  currentAfter: 2,
};

test.each([
  [{}, undefined],
  [{ loaded: { cases: 1, participations: 5, recordKeys: 9 } }, 'cases: 2 were staged and 1 are in the facts'],
  [
    { loaded: { cases: 2, participations: 6, recordKeys: 9 } },
    'participations: 5 were staged and 6 are in the facts',
  ],
  [
    { loaded: { cases: 2, participations: 5, recordKeys: 8 } },
    'sum of record keys: 9 were staged and 8 are in the facts',
  ],
  [{ currentAfter: 3 }, 'the source has 3 current cases: 3 before + 1 new + 0 returned - 2 withdrawn = 2'],
])('throws when the facts do not balance: %j', (change, message) => {
  const assertion = () => assertBalance({ ...BALANCED, ...change });
  if (message === undefined) expect(assertion).not.toThrow();
  else expect(assertion).toThrow(message);
});
