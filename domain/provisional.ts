import { ALL, NOT_STATED } from './codes/code-list.ts';
import type { Clock } from './codes/counting-axes.ts';
import type { ReleaseSource, Stretch } from './release.ts';
import type { ReportingRow } from './reporting.ts';

/** The years of one provisional extract of a source: those that it covers, and the year in which it was cut. */
export type ProvisionalStretch = Stretch & { readonly source: string; readonly cut: number };

const ALWAYS: Stretch = { first: 0, last: 9999 };

/**
 * What is provisional in a release, for each source. A release of before kept only that the last extract of a source was: then it is
 * every year that any extract of the source covers, and where that is not known either, every year.
 */
export function provisionalStretches(
  sources: readonly ReleaseSource[],
  reporting: readonly ReportingRow[],
): readonly ProvisionalStretch[] {
  return sources.flatMap((source) => {
    const cut = Number(source.extractDate.slice(0, 4));
    return (source.provisional ?? whollyProvisional(source, reporting)).map((each) => ({
      ...each,
      source: source.source,
      cut,
    }));
  });
}

/**
 * Whether figures of a year are provisional: a provisional extract covers it. Its period is one of opening (CR-1); what happened
 * to its cases later it tells until it was cut, so on the other clocks these years are provisional too. Years that are not
 * stated, or all together (`ALL`), are as soon as one is.
 */
export function isProvisionalYear(
  stretches: readonly ProvisionalStretch[],
  clock: Clock,
  year: string,
): boolean {
  if (year === ALL || year === NOT_STATED) return stretches.length > 0;
  return stretches.some(({ first, last, cut }) => {
    const until = clock === 'OPENED' ? last : Math.max(last, cut);
    return first <= Number(year) && Number(year) <= until;
  });
}

function whollyProvisional(
  { source, status }: ReleaseSource,
  reporting: readonly ReportingRow[],
): readonly Stretch[] {
  if (status !== 'PROVISIONAL') return [];
  const years = reporting
    .filter(({ axis, code, reported }) => axis === 'source' && code === source && reported)
    .map(({ year }) => Number(year));
  return years.length === 0 ? [ALWAYS] : years.map((year) => ({ first: year, last: year }));
}
