import { resolve } from 'node:path';
import { type ImportReport, importBundle } from '../etl/import.ts';
import { endAbandonedImports } from '../etl/import-job.ts';
import type { Database } from './database.ts';
import { step } from './progress.ts';

/** Loads one bundle into the database, or only checks it, and returns what happened to it. */
export async function loadBundle(database: Database, folder: string, dryRun = false): Promise<ImportReport> {
  const databaseUrl = database.etlUrl;
  await endAbandonedImports(databaseUrl, new Date());
  const recordKeySecret = await database.recordKeySecret();
  return step('Importing', (advance) =>
    importBundle({
      folder: resolve(folder),
      databaseUrl,
      recordKeySecret,
      dryRun,
      now: new Date(),
      onProgress: ({ stage, rows }) => advance(`${stage}, ${rows.toLocaleString('en')} rows`),
    }),
  );
}
