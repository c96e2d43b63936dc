import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { breachesOf } from '../../../etl/check/breaches.ts';
import type { TestDatabase } from '../../database.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { ALL_FILES, caseOf, checkRows, toldOf } from './staged-rows.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createMigratedDatabase();
});
afterAll(() => database.drop());

type Party = {
  readonly case_id: string;
  readonly country: string;
  readonly agency: string;
  readonly role: string;
};

const party = fc.record({
  case_id: fc.constantFrom('a', 'b', 'c'),
  country: fc.constantFrom('ES', 'FR'),
  agency: fc.constantFrom('UNKNOWN', 'CONF'),
  role: fc.constantFrom('LEAD', 'INITIATING', 'SOURCE', 'REQUESTED'),
});
const cases = fc.uniqueArray(fc.constantFrom('a', 'b'), { minLength: 1 });

test('finds by sieve and rule what reading all rows finds', async () => {
  await fc.assert(
    fc.asyncProperty(cases, fc.array(party, { minLength: 1, maxLength: 12 }), async (ids, parties) => {
      const rows = { cases: ids.map((case_id) => ({ case_id })), participations: parties };
      const told = await toldOf(database.url, rows);
      expect([...told].sort()).toEqual([...naive(ids, parties)].sort());
    }),
    { numRuns: 40, seed: 7 },
  );
});

/** The rules once more, case by case, over plain arrays. */
function naive(ids: readonly string[], parties: readonly Party[]): readonly string[] {
  const placed = parties.map((row, index) => ({ ...row, line: index + 2 }));
  const key = (row: Party) => [row.case_id, row.country, row.agency, row.role].join();
  const first = placed.filter((row) => placed.find((other) => key(other) === key(row)) === row);
  const told = placed
    .filter((row) => !first.includes(row))
    .map(({ line }) => `PARTICIPATION_REPEATED ${line}`);
  for (const row of first) if (!ids.includes(row.case_id)) told.push(`CASE_NOT_FOUND ${row.line}`);
  for (const id of new Set([...ids, ...first.map((row) => row.case_id)])) {
    const own = first.filter((row) => row.case_id === id);
    for (const [role, code] of [
      ['LEAD', 'LEAD_REPEATED'],
      ['INITIATING', 'INITIATING_REPEATED'],
    ] as const) {
      for (const row of own.filter((each) => each.role === role).slice(1)) told.push(`${code} ${row.line}`);
    }
    const line = ids.indexOf(id) + 2;
    if (line === 1) continue;
    const leads = own.filter(({ role }) => role === 'LEAD');
    if (leads.length === 0) told.push(`LEAD_MISSING ${line}`);
    if (leads.length === 1 && leads[0]?.country !== 'ES') told.push(`LEAD_COUNTRY_DIFFERS ${line}`);
    if (own.length > 0 && new Set(own.map(({ country }) => country)).size < 2)
      told.push(`NOT_COOPERATION ${line}`);
  }
  return told;
}

test('takes a repeated row out though it comes of the same line as another', async () => {
  const participations = [
    { case_id: 'a', line: 2 },
    { case_id: 'a', line: 2, country: 'FR', role: 'REQUESTED' },
    { case_id: 'a', line: 2, country: 'FR', role: 'REQUESTED' },
  ];
  const { client, repeated, told } = await checkRows(database.url, {
    cases: [{ case_id: 'a' }],
    participations,
  });
  const { rows } = await client.query('select country, role from staged_participation order by role');
  await client.end();
  expect({ repeated, told }).toEqual({
    repeated: { cases: 0, participations: 1 },
    told: ['PARTICIPATION_REPEATED 2'],
  });
  expect(rows).toEqual([
    { country: 'ES', role: 'LEAD' },
    { country: 'FR', role: 'REQUESTED' },
  ]);
});

test('gives every breach of a file, by line, however many there are', async () => {
  const ids = Array.from({ length: 2500 }, (_, index) => `case-${index}`);
  const { client, findings } = await checkRows(database.url, {
    cases: ids.map((case_id) => ({ case_id, lead_agency: 'ES-NO' })),
    participations: ids.map((case_id) => ({ case_id, country: 'FR' })),
  });
  const lines: number[] = [];
  const codes = new Set<string>();
  for await (const { line, code, hint } of breachesOf(client, 'cases.csv', ALL_FILES)) {
    lines.push(line);
    codes.add(`${code} ${hint}`);
  }
  expect(lines).toEqual(ids.flatMap((_, index) => [index + 2, index + 2, index + 2]));
  expect(lines).toHaveLength([...findings.totals().values()].reduce((sum, total) => sum + total, 0));
  expect([...codes].map((code) => code.split(' ')[0])).toContain('AGENCY_UNKNOWN');
  await client.end();
});

test('lets the reading of breaches end early and begin again', async () => {
  const { client } = await checkRows(database.url, {
    cases: [{ case_id: 'a' }, { case_id: 'b' }],
    participations: [],
  });
  for (let time = 0; time < 2; time++) {
    for await (const breach of breachesOf(client, 'cases.csv', ALL_FILES)) {
      expect(breach).toEqual({
        line: 2,
        column: 'case_id',
        code: 'LEAD_MISSING',
        value: 'a',
        hint: undefined,
      });
      break;
    }
  }
  await client.end();
});

test('leaves out breaches that need a file that was not read whole', async () => {
  const { client } = await checkRows(database.url, { cases: [{ case_id: 'a' }], participations: [] });
  const some = breachesOf(client, 'cases.csv', new Set(['cases.csv'] as const));
  expect((await some.next()).done).toBe(true);
  await client.end();
});

test.each([
  ['2024-03-01', []],
  ['2024', []],
  ['2024-02', []],
  ['2024-07', []],
  ['2024-02-14', ['CASE_OUTSIDE_PERIOD 2']],
  ['2024-01', ['CASE_OUTSIDE_PERIOD 2']],
  ['2023', ['CASE_OUTSIDE_PERIOD 2']],
  ['2024-07-11', ['CASE_OUTSIDE_PERIOD 2']],
  ['2024-08', ['CASE_OUTSIDE_PERIOD 2']],
  ['2025', ['CASE_OUTSIDE_PERIOD 2']],
])(
  'says of a case opened on %s whether it lies outside 15 February to 10 July 2024',
  async (opened_on, told) => {
    const scope = { period_start: '2024-02-15', period_end: '2024-07-10' };
    expect(await toldOf(database.url, { ...caseOf('a', { opened_on }), scope })).toEqual(told);
  },
);

test('finds the breach in a large file whose rows do not stand together by case, and sets few rows aside', async () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `case-${index}`);
  const partners = ids.map((case_id) => ({ case_id, country: 'FR', role: 'REQUESTED' }));
  const { client, told } = await checkRows(database.url, {
    cases: ids.map((case_id) => ({ case_id })),
    participations: [...ids.map((case_id) => ({ case_id })), ...partners.slice(1)],
  });
  const { rowCount } = await client.query('select 1 from suspect');
  await client.end();
  expect(told).toEqual(['NOT_COOPERATION 2']);
  expect(rowCount).toBeLessThan(2000);
});
