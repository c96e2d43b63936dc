import { importBundle } from '../../../etl/import.ts';
import { removeBundle, writeBundle } from '../bundle.ts';
import type { FuzzedBundle } from './mutation.ts';
import { FUZZED } from './small-bundle.ts';

/** Only an import that hangs takes so long: one of so small a bundle takes less than a second. */
const LONGEST_MS = 120_000;

/** Warnings that a steward who wants the extract accepts. */
const ACCEPTED = [
  'SOURCE_SHRINKS',
  'SOURCE_LOSES_COUNTRY',
  'SOURCE_LOSES_AGENCY',
  'PARTICIPATION_REPEATED',
  'CASE_OUTSIDE_PERIOD',
  'NOT_COOPERATION',
];

/** Imports the small bundle with these changes; an import that hangs is an error. */
export async function importFuzzed(databaseUrl: string, bundle: FuzzedBundle, dryRun: boolean) {
  const path = writeBundle({ ...FUZZED, ...bundle });
  try {
    return await importBundle({
      path,
      databaseUrl,
      dryRun,
      recordKeySecret: 'test-secret',
      accept: ACCEPTED,
      threads: 0,
      now: new Date('2025-01-31T00:00:00Z'),
      signal: AbortSignal.timeout(LONGEST_MS),
    });
  } finally {
    removeBundle(path);
  }
}

/** A statement that makes a checksum of every fact but the number of the import that brought it. */
export const CHECKSUM_OF_FACTS = `
  select
    (select md5(string_agg((to_jsonb(t) - 'import_id')::text, '|' order by case_key)) from facts.case_record t) as cases,
    (select md5(string_agg(t::text, '|' order by t::text)) from facts.participation t) as participations,
    (select md5(string_agg(t::text, '|' order by t::text)) from facts.agency t) as agencies,
    (select md5(string_agg(t::text, '|' order by t::text)) from facts.reporting t) as reporting,
    (select count(*) from facts.source) as sources`;
