import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataTable } from '#domain/data-table';
import type { Ledger } from '#domain/ledger';
import { compareReleases } from '../../../etl/release/changes/compare-releases.ts';
import { readRows } from '../../etl/release/read-rows.ts';
import { SEVEN_CASES, WITH_REQUESTS } from '../seven-cases.ts';
import { serve } from '../test-server.ts';
import { withoutWords } from './without-words.ts';

let api: Awaited<ReturnType<typeof serve>>;

/** Five requests that were answered are refused now; one in 2020 was told of by Spain alone, and one to a body is new. */
beforeAll(async () => {
  api = await serve([SEVEN_CASES, { ...WITH_REQUESTS, number: 2 }, { ...WITH_REQUESTS, number: 3 }]);
  await readRows(
    api.databaseUrl,
    `insert into stats.by_request values
      (2, 'fr', '2022', 'ES', 'FR', 'NORMAL', 'FULL', 'ZZ', 5, 5, 5, 0, 5, 5, 0, 7, 'STATE', 'STATE'),
      (2, 'es', '2020', 'ES', 'DE', 'NORMAL', 'FULL', 'ZZ', 1, 1, 1, 0, 0, 0, 1, 8, 'STATE', 'PARTNER'),
      (3, 'fr', '2022', 'ES', 'FR', 'NORMAL', 'REFUSED', 'SECURITY', 5, 0, 5, 5, 0, 0, 0, 7, 'STATE', 'STATE'),
      (3, 'es', '2020', 'ES', 'DE', 'NORMAL', 'FULL', 'ZZ', 2, 2, 2, 0, 0, 0, 1, 8, 'STATE', 'PARTNER'),
      (3, 'es', '2020', 'ES', 'BODY', 'NORMAL', 'FULL', 'ZZ', 4, 4, 4, 0, 0, 0, 0, 9, 'STATE', 'STATE')`,
  );
  await readRows(
    api.databaseUrl,
    `insert into stats.by_duration values
      (2, 'RESPONSE', 'FR', 'NORMAL', '2022', 'D2', 5, 7), (3, 'RESPONSE', 'FR', 'NORMAL', '2022', 'D2', 6, 7)`,
  );
  await readRows(
    api.databaseUrl,
    `insert into stats.duration_quantile values
      (2, 'CASE', 'ALL', 'ALL', '2020', 3, 7, 10.5, 20), (3, 'CASE', 'ALL', 'ALL', '2020', 3, 7, 11, 20),
      (2, 'CASE', 'ES', 'ALL', '2020', 3, 7, 10.5, 20)`,
  );
});

afterAll(() => api?.close());

const CHANGES = '/api/v1/releases/3/changes';
const ledger = (query: string): Promise<Ledger> => api.json(`${CHANGES}?${query}`);

test('counts what changed of requests and durations, by table', async () => {
  const { total, totals, changes } = await ledger('');
  expect(totals).toEqual([
    { aggregate: 'by_request', changes: 8 },
    { aggregate: 'by_duration', changes: 1 },
    { aggregate: 'duration_quantile', changes: 3 },
  ]);
  expect([total, changes.length]).toEqual([12, 12]);
});

test('names the answers that changed, and a metric in other words', async () => {
  const { changes } = await ledger('metric=directed-requests&partner=FR');
  const cell = { country: 'ES', partner: 'FR', year: '2022', urgency: 'NORMAL' };
  const change = { aggregate: 'by_request', clock: 'RECEIVED', part: null, metric: 'requests-sent' };
  const [none, five] = [
    { value: 0, status: [] },
    { value: 5, status: [] },
  ];
  expect(changes).toMatchObject([
    {
      ...change,
      cell: { ...cell, result: 'FULL', refusal_ground: 'ZZ' },
      old: five,
      new: none,
      difference: -5,
    },
    {
      ...change,
      cell: { ...cell, result: 'REFUSED', refusal_ground: 'SECURITY' },
      old: none,
      new: five,
      difference: 5,
    },
  ]);
});

test('marks what only partners tell of', async () => {
  const { changes } = await ledger('metric=requests-received&country=DE');
  expect(changes).toMatchObject([{ old: { value: 1, status: ['u'] }, new: { value: 2, status: ['u'] } }]);
});

test.each([
  ['metric=requests-received&refusal_ground=SECURITY', [['requests-received', 5]]],
  ['metric=requests-to-bodies', [['requests-to-bodies', 4]]],
  [
    'urgency=NORMAL&year=2020&country=ES',
    [
      ['requests-sent', 1],
      ['requests-to-bodies', 4],
    ],
  ],
  ['metric=in-time-rate', [['in-time-rate', null]]],
  ['duration=D2', [['timed-responses', 1]]],
  [
    'metric=case-duration-median&year=2020',
    [
      ['case-duration-median', null],
      ['case-duration-median', 0.5],
    ],
  ],
  ['metric=cases', []],
] as const)('finds by %s exactly what changed', async (query, expected) => {
  const { changes, total } = await ledger(query);
  expect(changes.map(({ metric, difference }) => [metric, difference])).toEqual(expected);
  expect(total).toBe(expected.length);
});

test('has no quantile of nothing', async () => {
  const { changes } = await ledger('metric=case-duration-p90');
  expect(changes).toMatchObject([
    { cell: { country: 'ES' }, old: { value: 20, status: [] }, new: { value: null, status: ['z'] } },
  ]);
});

test.each([
  ['metric=refusal-rate', 400, 'made from other figures or from who reported'],
  [
    'metric=requests-received&crime=03&country=ES',
    422,
    'requests-received is not kept by crime; leave crime out',
  ],
  ['metric=requests-received&part=lead', 422, 'requests-received is not kept by part'],
  ['urgency=FAST', 400, 'urgency'],
  ['since=1&urgency=ZZ', 422, 'Release 1 was built before Liaison counted requests'],
  ['since=1&metric=requests-sent', 422, 'Release 1 was built before Liaison counted requests'],
])('refuses %s with %i', async (query, status, words) => {
  const answer = await api.get(`${CHANGES}?${query}`);
  expect([answer.status, (await answer.json()).detail]).toEqual([status, expect.stringContaining(words)]);
});

test('calls nothing of requests changed since a release in which they were not counted', async () => {
  const { totals, years } = await ledger('since=1');
  expect(totals).toEqual([]);
  expect(years.find(({ clock }) => clock === 'RECEIVED')?.added).toEqual(['2019', '2020', '2021', '2022']);
});

test('writes the axes of requests as columns', async () => {
  const answer = await api.get(`${CHANGES}?metric=requests-from-bodies&format=csv`);
  expect((await answer.text()).split('\r\n')[0]).toContain(
    'partner,urgency,result,refusal_ground,duration,place,old,',
  );
});

test('answers from a kept ledger what it answered by comparing', async () => {
  const pages = ['', 'metric=requests-sent', 'metric=in-time-rate', 'limit=3&cursor=5'];
  const ask = (lang: string) => Promise.all(pages.map((page) => ledger(`${page}&lang=${lang}`)));
  const compared = await ask('en');
  await compareReleases({ databaseUrl: api.databaseUrl, release: 3, since: 2, largest: 1 });
  expect((await ask('fr')).map(withoutWords)).toEqual(compared.map(withoutWords));
});

test('compares anew where a ledger was kept before it had requests', async () => {
  await readRows(api.databaseUrl, `delete from stats.ledger_total where metric not in ('cases', 'arrests')`);
  await readRows(api.databaseUrl, `delete from stats.ledger_change where metric <> 'cases'`);
  expect((await ledger('lang=es')).total).toBe(12);
  await compareReleases({ databaseUrl: api.databaseUrl, release: 3, since: 2, largest: 1 });
  expect(
    await readRows(api.databaseUrl, 'select sum(changes)::integer as changes from stats.ledger_total'),
  ).toEqual([{ changes: 12 }]);
});

test.each([
  ['metric=requests-received&by=year&country=FR', [[], [], []]],
  ['metric=refusal-rate&by=year&country=FR', [['z'], ['z'], ['r']]],
  ['metric=requests-received&by=country', [[], ['r', 'u'], []]],
])('marks revised figures of %s', async (query, statuses) => {
  const table: DataTable = await api.json(`/api/v1/figures?${query}`);
  expect(table.figures.map(({ status }) => [...status].sort())).toEqual(statuses);
});

test('marks revised figures in CSV too, and nothing in the first release with requests', async () => {
  const csv = await api.get('/api/v1/figures?metric=refusal-rate&by=year&country=FR&format=csv');
  expect(await csv.text()).toContain(',100,r,');
  const first: DataTable = await api.json('/api/v1/figures?metric=requests-received&by=year&release=2');
  expect(first.figures.flatMap(({ status }): readonly string[] => status)).toStrictEqual(['u']);
});
