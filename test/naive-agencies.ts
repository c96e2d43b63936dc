import type { ReportingRow } from '#domain/reporting';

/** Who an agency says is above it. */
export type NaiveParents = Readonly<Record<string, string>>;

/** The bodies of the code list that are a part of another. */
const PARENTS_OF_BODIES: NaiveParents = { 'EUROPOL-EC3': 'EUROPOL' };

/** An agency and everything above it. */
export function naiveFamilies(agency: string, parents: NaiveParents): readonly string[] {
  const above: string[] = [agency];
  for (;;) {
    const last = above.at(-1) ?? '';
    const parent = parents[last] ?? PARENTS_OF_BODIES[last];
    if (parent === undefined || above.includes(parent)) return above;
    above.push(parent);
  }
}

/** The agencies that some source says reported in each of some years. */
export function naivePanel(
  reporting: readonly ReportingRow[],
  years: readonly string[],
): ReadonlySet<string> {
  const reported = (code: string, year: string) =>
    reporting.some((row) => row.axis === 'agency' && row.code === code && row.year === year && row.reported);
  const codes = reporting.filter(({ axis }) => axis === 'agency').map(({ code }) => code);
  return new Set(codes.filter((code) => years.every((year) => reported(code, year))));
}

/** Every year from the first to the last. */
export function naiveYears(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, later) => String(first + later));
}
