import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importBundle } from '../../../etl/import.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { GOOD_BUNDLE, removeBundle, writeBundle } from '../bundle.ts';
import { inFolder } from './returned-file.ts';

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
beforeAll(async () => {
  database = await createMigratedDatabase();
});
afterAll(() => database.drop());

/** Imports a bundle with a wrong row in two of its files, to be given back into a folder. */
async function imported(returned: string) {
  const path = writeBundle({
    'agencies.csv': GOOD_BUNDLE['agencies.csv']?.replace('FR,STATE', 'FR,STAAT'),
    'cases.csv': GOOD_BUNDLE['cases.csv']?.replace('OPEN', 'AJAR'),
  });
  const options = { recordKeySecret: 'test-secret', threads: 0, now: new Date('2025-01-31T00:00:00Z') };
  const report = await importBundle({ ...options, path, returned, databaseUrl: database.url });
  removeBundle(path);
  expect(report.verdict).toBe('refused');
  expect(report.totals).toContainEqual({ code: 'CODE_UNKNOWN', severity: 'error', total: 2 });
  return report;
}

test('gives back the names of what it wrote', async () => {
  await inFolder(async (folder) => {
    const { returned, returnedFailure } = await imported(join(folder, 'back'));
    expect([...returned].sort()).toEqual(['agencies.csv', 'cases.csv']);
    expect(returnedFailure).toBeUndefined();
    expect(readdirSync(join(folder, 'back'))).toEqual(['agencies.csv', 'cases.csv']);
  });
});

test('says which file it could not write, and writes the others', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'agencies.csv'));
    const { returned, returnedFailure } = await imported(folder);
    expect(returned).toEqual(['cases.csv']);
    expect(returnedFailure).toMatch(/agencies\.csv is there already: name a new folder$/);
  });
});

test('says once that there is no folder to write into', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'taken'), '');
    const { returned, returnedFailure } = await imported(join(folder, 'taken'));
    expect(returned).toEqual([]);
    expect(returnedFailure).toMatch(/^\S+taken cannot be made a folder$/);
  });
});
