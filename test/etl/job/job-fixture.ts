import { Client } from 'pg';
import type { Manifest } from '../../../etl/bundle/manifest.ts';
import type { ImportReport } from '../../../etl/import-report.ts';
import type { JobOptions } from '../../../etl/job/job-options.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';

export const NOW = new Date('2025-01-31T12:00:00Z');
export const LATER = new Date('2025-01-31T12:00:05Z');

export const MANIFEST: Manifest = {
  schema_version: '1',
  source_id: 'test-source',
  extract_date: '2025-01-31',
  period_start: '2024',
  period_end: '2024',
  status: 'FINAL',
  counting_unit: 'CASE',
  reference_date_rule: 'CR-1',
};

/** A report with a verdict; the rest of it does not matter to the job. */
export function reportOf(verdict: ImportReport['verdict']): ImportReport {
  const report = {
    verdict,
    isDryRun: false,
    importId: undefined,
    source: 'test-source',
    startedAt: NOW.toISOString(),
    finishedAt: LATER.toISOString(),
    files: [],
    cases: { before: 0, new: 0, replaced: 0, returned: 0, withdrawn: 0, after: 0 },
    findings: [],
    totals: [],
  };
  // The fields that a report has beside these are not read by the job.
  return report as unknown as ImportReport;
}

export function optionsFor(databaseUrl: string, changes: Partial<JobOptions> = {}): JobOptions {
  return { databaseUrl, manifest: MANIFEST, now: NOW, clock: () => LATER, isDryRun: false, ...changes };
}

/** A database with the schema, a connection that looks at it, and the way to be rid of both. */
export async function openTestDatabase() {
  const database = await createMigratedDatabase();
  const client = new Client({ connectionString: database.url });
  client.on('error', () => undefined);
  await client.connect();
  return {
    url: database.url,
    sql: async (statement: string) => (await client.query(statement)).rows,
    empty: () => client.query('truncate facts.import, facts.source restart identity'),
    close: async () => {
      await client.end();
      await database.drop();
    },
  };
}
