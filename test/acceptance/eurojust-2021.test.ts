import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestDatabase } from '../database.ts';
import { createDatabase } from '../database.ts';
import { type Ended, liaison } from './command-line.ts';
import { writeEurojustBundle } from './eurojust-bundle.ts';
import { readDesks } from './eurojust-desks.ts';
import { type FiguresApi, grandTotal, startFiguresApi, valuesByRow } from './figures-api.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

const DESKS = readDesks();

let database: TestDatabase;
let folder: TemporaryFolder;
let imported: Ended;
let api: FiguresApi;

beforeAll(async () => {
  database = await createDatabase();
  folder = await makeTemporaryFolder();
  await writeEurojustBundle(folder.path);
  imported = await liaison(database.url, 'import', folder.path, '--publish');
  api = await startFiguresApi(database.url);
});

afterAll(async () => {
  await api?.close();
  await folder?.remove();
  await database?.drop();
});

test('imports and publishes through the command line', () => {
  expect(imported).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Release 1 is published and is the latest.'),
  });
});

test('counts 4,515 cases, of which 3,908 between two States and 607 between more', async () => {
  const table = await api.ask('metric=cases&by=scope&year=2021');
  expect(valuesByRow(table)).toEqual({ BILATERAL: 3908, MULTILATERAL: 607 });
  expect(grandTotal(table)).toEqual({ basis: 'cases', value: 4515 });
});

test('gives the 27 rows of cases initiated, which add up', async () => {
  const table = await api.ask('metric=cases-initiated&by=country');
  expect(valuesByRow(table)).toEqual(
    Object.fromEntries(DESKS.map(({ country, initiated }) => [country, initiated])),
  );
  expect(valuesByRow(table)).toMatchObject({ DE: 748, FR: 258, MT: 16 });
  expect(table.dimensions[0]?.categories).toHaveLength(27);
  expect(table.dimensions[0]?.additive).toBe(true);
  expect(grandTotal(table)).toEqual({ basis: 'cases', value: 4515 });
});

test('splits the cases initiated into bilateral and multilateral ones', async () => {
  const values = valuesByRow(await api.ask('metric=cases-initiated&by=country,scope'));
  const published = DESKS.flatMap(({ country, bilateral, multilateral }) => [
    [`${country} BILATERAL`, bilateral] as const,
    [`${country} MULTILATERAL`, multilateral] as const,
  ]);
  expect(values).toEqual(Object.fromEntries(published.filter(([, count]) => count > 0)));
  expect(values).toMatchObject({ 'FR BILATERAL': 168, 'FR MULTILATERAL': 90, 'DK BILATERAL': 28 });
  expect(values).not.toHaveProperty('DK MULTILATERAL');
});

test('gives the 27 rows of cases participated in, whose total is no sum of them', async () => {
  const table = await api.ask('metric=cases-participated&by=country');
  expect(valuesByRow(table)).toEqual(
    Object.fromEntries(DESKS.map(({ country, participations }) => [country, participations])),
  );
  expect(valuesByRow(table)).toMatchObject({ FR: 767, FI: 54 });
  expect(grandTotal(table)).toEqual({ basis: 'cases', value: 4515 });
});

test('says that the rows of cases participated in do not add up', async () => {
  const table = await api.ask('metric=cases-participated&by=country');
  const sentence = 'Rows do not add up to the total, because a case can involve more than one country.';
  expect(table.dimensions[0]).toMatchObject({ additive: false, whyNot: sentence });
  expect(table.notes).toContainEqual(expect.objectContaining({ text: sentence, must: true }));
});

test('gives 13.4 % as the share of multilateral cases', async () => {
  const [figure] = (await api.ask('metric=multilateral-share')).figures;
  expect(figure).toMatchObject({ ratio: { numerator: 607, denominator: 4515 } });
  expect(figure?.value).toBeCloseTo(13.44, 1);
});
