import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importBundle } from '../../etl/import.ts';
import { createMigratedDatabase } from '../migrated-database.ts';
import { GOOD_BUNDLE, manifestWith, removeBundle, writeBundle } from './bundle.ts';
import { CASE, CASES, casesWith } from './findings/changed-bundle.ts';

const OPTIONS = { recordKeySecret: 'test-secret', threads: 0, now: new Date('2025-01-31T00:00:00Z') };

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
beforeAll(async () => {
  database = await createMigratedDatabase();
});
afterAll(() => database.drop());

async function imported(changes: Parameters<typeof writeBundle>[0]) {
  const folder = writeBundle(changes);
  const report = await importBundle({ ...OPTIONS, path: folder, databaseUrl: database.url });
  removeBundle(folder);
  const { verdict, importId, source, findings, unchecked } = report;
  return { verdict, importId, source, unchecked, codes: findings.map(({ code }) => code).sort() };
}

const WRONG_CASE = casesWith(`${CASES}\n${CASE.replace('CLOSED', 'DONE')}\n`);

test.each([
  ['without a manifest', undefined, 'FILE_MISSING'],
  ['with a manifest that cannot be read', '{', 'MANIFEST_UNREADABLE'],
])('checks the files of a bundle %s and keeps no record', async (_, manifest, code) => {
  const told = await imported({ ...WRONG_CASE, 'manifest.json': manifest });
  expect(told).toMatchObject({ verdict: 'refused', importId: undefined, source: undefined });
  expect(told.codes).toEqual(['CODE_UNKNOWN', code].sort());
  expect(told.unchecked).toEqual([
    'What the extract would change in its source is not known: manifest.json does not say the source_id.',
    'Whether dates lie after the day of the extract is not known: manifest.json does not say the extract_date.',
    'Whether cases were opened in the period is not known: manifest.json does not say the period_start.',
  ]);
});

test('checks with all that is right of a manifest', async () => {
  const told = await imported({ 'manifest.json': manifestWith({ status: 'DONE', row_count_cases: 99 }) });
  expect(told.codes).toEqual(['MANIFEST_VALUE_WRONG', 'ROW_COUNT_DIFFERS']);
  expect(told.unchecked).toEqual([]);
});

test('says which rows were not read and which rules were left out for it', async () => {
  const told = await imported(casesWith(`${CASES}\n${CASE}\n"test\n`));
  expect(told.unchecked).toEqual([
    'cases.csv was read as far as line 3 (QUOTE_NOT_CLOSED), not beyond.',
    expect.stringMatching(
      /^Rules about rows together were left out, because not every row of cases\.csv is known: .*CASE_NOT_FOUND/,
    ),
  ]);
});

test('says that no file was read through a mapping that is wrong', async () => {
  const told = await imported({ 'mapping.json': '{' });
  expect(told.unchecked).toEqual([
    'No file was read: what is wrong with the bundle or its mapping comes first.',
  ]);
});

test('has nothing left out of a bundle that is right', async () => {
  expect((await imported(GOOD_BUNDLE)).unchecked ?? []).toEqual([]);
});
