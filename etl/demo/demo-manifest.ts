import { EXTRACT_DATE, FIRST_YEAR, LAST_YEAR } from './calendar.ts';

/** What is known of a file once it is written. */
export type WrittenFile = { readonly name: string; readonly rows: number; readonly sha256: string };

/** The manifest of a demonstration bundle: it says in two places that nothing in it is real. */
export function demoManifest(files: readonly WrittenFile[]): Readonly<Record<string, unknown>> {
  const rowsOf = (name: string) => files.find((file) => file.name === name)?.rows ?? 0;
  return {
    schema_version: '1',
    source_id: 'DEMO',
    synthetic: true,
    extract_date: EXTRACT_DATE,
    period_start: `${FIRST_YEAR}-01-01`,
    period_end: `${LAST_YEAR}-12-31`,
    status: 'FINAL',
    counting_unit: 'CASE',
    reference_date_rule: 'CR-1',
    row_count_cases: rowsOf('cases.csv'),
    row_count_participations: rowsOf('participations.csv'),
    sha256: Object.fromEntries(files.map(({ name, sha256 }) => [name, sha256])),
    notes:
      'Synthetic data, made up for demonstration. No case, agency or figure in this bundle describes a real one, but for Q20-0001, which retells a case from public reports.',
  };
}
