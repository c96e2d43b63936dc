import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readRows } from '../etl/release/read-rows.ts';
import { SEVEN_CASES } from './seven-cases.ts';
import { serve } from './test-server.ts';

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([SEVEN_CASES, { ...SEVEN_CASES, number: 2, state: 'withdrawn' }]);
  await readRows(
    api.databaseUrl,
    `insert into stats.reporting values
      (1, 'agency', 'ES-GC', '2019', true), (1, 'source', 'test', '2019', true), (1, 'source', 'test', '2020', false),
      (1, 'country', 'ES', '2020', true)`,
  );
});

afterAll(() => api?.close());

test('says of each agency and year whether it reported, and how many did', async () => {
  const { release, years, parties, totals } = await api.json('/api/v1/coverage');
  expect(release.number).toBe(1);
  expect(years).toEqual(['2019', '2020', '2021']);
  expect(parties).toEqual([
    {
      code: 'AU-AFP',
      label: 'Australian Federal Police',
      states: ['not-reported', 'not-expected', 'not-expected'],
    },
    { code: 'ES-GC', label: 'Guardia Civil', states: ['reported', 'not-expected', 'not-reported'] },
    { code: 'FR-PN', label: 'Police nationale', states: ['not-expected', 'not-reported', 'not-expected'] },
  ]);
  expect(totals).toEqual([
    { year: '2019', reported: 1, expected: 2 },
    { year: '2020', reported: 0, expected: 1 },
    { year: '2021', reported: 0, expected: 1 },
  ]);
});

test('says of a source when its extract was cut', async () => {
  const { parties, totals } = await api.json('/api/v1/coverage?by=source&year=2019..2020');
  expect(parties).toEqual([
    {
      code: 'test',
      label: 'test',
      extractDate: '2025-12-31',
      status: 'final',
      states: ['reported', 'not-reported'],
    },
  ]);
  expect(totals).toEqual([
    { year: '2019', reported: 1, expected: 1 },
    { year: '2020', reported: 0, expected: 1 },
  ]);
});

test('names States', async () => {
  const { parties } = await api.json('/api/v1/coverage?by=country&year=2020');
  expect(parties).toEqual([{ code: 'ES', label: 'Spain', states: ['reported'] }]);
});

test.each([
  ['coverage?by=crime', 400, 'by=crime'],
  ['coverage?year=1066', 400, 'year'],
  ['coverage?year=2031', 400, 'year=2031'],
  ['coverage?release=2', 410, 'was withdrawn'],
  ['coverage?release=9', 404, 'release=9'],
  ['coverage?agency=ES-GC', 400, 'agency'],
])('refuses %s with %i', async (path, status, words) => {
  const answer = await api.get(`/api/v1/${path}`);
  expect(answer.status).toBe(status);
  expect((await answer.json()).detail).toContain(words);
});
