/** What a party is, of whom it is known whether it delivered: an agency, a State, or a source of bundles. */
export const REPORTING_AXES = ['agency', 'country', 'source'] as const;

export type ReportingAxis = (typeof REPORTING_AXES)[number];

/** Somebody who was expected to deliver in a year, and whether that happened. Who is not listed was not expected. */
export type ReportingRow = {
  readonly axis: ReportingAxis;
  readonly code: string;
  readonly year: string;
  readonly reported: boolean;
};

export type ReportingState = 'reported' | 'not-reported' | 'not-expected';

/** The key under which it is kept that a party delivered nothing in a year. */
export function reportingKey(axis: string, code: string, year: string): string {
  return `${axis} ${code} ${year}`;
}

/** The axis, code and year that a `reportingKey` was made of. */
export function partyOfKey(key: string): {
  readonly axis: string;
  readonly code: string;
  readonly year: string;
} {
  const [end, start] = [key.lastIndexOf(' '), key.indexOf(' ')];
  return { axis: key.slice(0, start), code: key.slice(start + 1, end), year: key.slice(end + 1) };
}

/** The keys of who was expected in a year and delivered nothing. */
export function notReportedKeys(rows: readonly ReportingRow[]): ReadonlySet<string> {
  return new Set(rows.filter(({ reported }) => !reported).map(keyOf));
}

/** Whether the party of a cell was expected in its year and delivered nothing; asked of one country or agency in one year only. */
export function isNotReported(
  notReported: ReadonlySet<string>,
  { country, agency, year }: { readonly country?: string; readonly agency?: string; readonly year?: string },
): boolean {
  if (year === undefined) return false;
  if (country !== undefined) return notReported.has(reportingKey('country', country, year));
  return agency !== undefined && notReported.has(reportingKey('agency', agency, year));
}

/** A party that reports otherwise in a year than in an earlier release: all its figures of that year come, go or gain trust. */
export type ReportingChange = {
  readonly axis: ReportingAxis;
  readonly code: string;
  readonly year: string;
  readonly old: ReportingState;
  readonly new: ReportingState;
};

/** Who reports otherwise in the second of two releases, by axis, code and year. */
export function reportingChanges(
  before: readonly ReportingRow[],
  after: readonly ReportingRow[],
): readonly ReportingChange[] {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const now = new Map(after.map((row) => [keyOf(row), row]));
  return [...new Map([...old, ...now]).values()]
    .map((row) => ({
      axis: row.axis,
      code: row.code,
      year: row.year,
      old: stateOf(old.get(keyOf(row))),
      new: stateOf(now.get(keyOf(row))),
    }))
    .filter((change) => change.old !== change.new)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** What a row says; without one nobody was expected. */
export function stateOf(row: ReportingRow | undefined): ReportingState {
  if (!row) return 'not-expected';
  return row.reported ? 'reported' : 'not-reported';
}

function keyOf({ axis, code, year }: Pick<ReportingRow, 'axis' | 'code' | 'year'>): string {
  return reportingKey(axis, code, year);
}
