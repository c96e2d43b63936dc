import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importBundle } from '../../../etl/import.ts';
import type { TestDatabase } from '../../database.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { type DemoBundle, makeDemoBundle } from './demo-bundle.ts';

let database: TestDatabase;
let bundle: DemoBundle;

beforeAll(async () => {
  database = await createMigratedDatabase();
  bundle = await makeDemoBundle({ cases: 1500, seed: 3 });
});

afterAll(async () => {
  await bundle.remove();
  await database.drop();
});

test('passes every check of the import', async () => {
  const report = await importBundle({
    path: bundle.folder,
    databaseUrl: database.url,
    recordKeySecret: 'test-secret-of-the-record-keys',
    now: new Date('2026-02-01T00:00:00Z'),
  });
  expect(report).toMatchObject({
    verdict: 'loaded',
    findings: [],
    cases: { new: 1500, replaced: 0, withdrawn: 0 },
  });
});
