import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { trendOption } from '../../web/charts/options/trend.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { testLook } from '../web/charts/options/look.ts';
import { liaison } from './command-line.ts';
import { type FiguresApi, startFiguresApi } from './figures-api.ts';
import { FIRST_EXTRACT, type SmallBundle, writeSmallBundle } from './small-bundles.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

/** A year whose source gives partners without their roles. */
const FINAL: SmallBundle = {
  ...FIRST_EXTRACT,
  extent: 'PARTIAL',
  manifest: { period_start: '2022', period_end: '2022' },
  participations: FIRST_EXTRACT.participations.map((row) => row.replace('REQUESTED', 'PARTNER_UNSPEC')),
};

/** The year after, which the same source delivers with the roles of all parties, as provisional. */
const PROVISIONAL: SmallBundle = {
  ...FIRST_EXTRACT,
  extractDate: '2024-02-29',
  manifest: { period_start: '2023', period_end: '2023', status: 'PROVISIONAL' },
  cases: ['test-3,2023-02-01,CLOSED,DE,0701,ARRESTED,2024-01-02,1'],
  participations: ['test-3,STATE,DE,,LEAD', 'test-3,STATE,AT,,REQUESTED'],
};

let database: TestDatabase;
let api: FiguresApi;
let folder: TemporaryFolder;

beforeAll(async () => {
  database = await createDatabase();
  folder = await makeTemporaryFolder();
  for (const [name, bundle] of Object.entries({ FINAL, PROVISIONAL })) {
    const written = await writeSmallBundle(join(folder.path, name), bundle);
    expect(await liaison(database.url, 'import', written, '--publish')).toMatchObject({ status: 0 });
  }
  api = await startFiguresApi(database.url);
});

afterAll(async () => {
  await api?.close();
  await database?.drop();
  await folder?.remove();
});

const flags = async (query: string) =>
  (await api.ask(query)).figures.map(({ value, status }) => [value, ...status].join(' '));

test('marks the figures of the year that is delivered as provisional, and no others', async () => {
  expect(await flags('metric=cases&by=year')).toEqual(['2', '1 p']);
  expect(await flags('metric=arrests&by=year')).toEqual(['5', '0 p', '1 p']);
  expect(await flags('metric=cases&by=year&release=1')).toEqual(['2']);
});

test('says in the release which years those are', async () => {
  const { release } = await api.ask('metric=cases&by=year');
  expect(release.sources).toEqual([
    {
      source: 'test-source',
      extractDate: '2024-02-29',
      status: 'PROVISIONAL',
      provisional: [{ first: 2023, last: 2023 }],
    },
  ]);
});

test('hatches that year in the chart', async () => {
  const { series } = trendOption(await api.ask('metric=cases&by=year'), testLook, { height: 340 });
  expect(series).toMatchObject([
    { type: 'line', data: [2, { value: 1, symbol: 'emptyCircle' }] },
    { type: 'bar', data: [null, expect.any(Number)], itemStyle: { decal: { kind: 'provisional' } } },
  ]);
});

test('breaks the series of a role where all roles are stated from then on', async () => {
  expect(await flags('metric=cases-initiated&by=year')).toEqual(['2 d', '1 b p']);
  expect(await flags('metric=cases&by=year')).toEqual(['2', '1 p']);
});

test('draws a dashed line where the series breaks', async () => {
  const table = await api.ask('metric=cases-initiated&by=year');
  expect(table.notes).toContainEqual(expect.objectContaining({ id: 'series-break', must: true }));
  expect(trendOption(table, testLook, { height: 340 }).series).toMatchObject([
    { markLine: { data: [{ xAxis: '2023' }], lineStyle: { type: 'dashed' }, label: { formatter: 'b' } } },
    { type: 'bar' },
  ]);
});
