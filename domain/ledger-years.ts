import { ALL, NOT_STATED } from './codes/code-list.ts';
import { CLOCKS, type Clock } from './codes/counting-axes.ts';
import type { CellAxis } from './ledger-table.ts';
import { declaredPeriods, periodCode } from './period.ts';
import type { ReleaseCategories } from './release.ts';

/**
 * The years on each clock, as one word of both, of which both releases have figures; with them the rows for "not stated", for the periods
 * that both declare and, where they have the same years, for all years together. A year that only one of them covers, or a clock on
 * which only one counts, was not published before, or is no longer: its figures are new or gone, not changed.
 */
export function comparedYears(before: ReleaseCategories, after: ReleaseCategories): readonly string[] {
  return CLOCKS.flatMap((clock) => {
    if (!isCounted(before, clock) || !isCounted(after, clock)) return [];
    const [old, now] = [yearsCovered(before, clock), yearsCovered(after, clock)];
    const years = now.filter((year) => old.includes(year));
    const periods = periodsOf(after).filter((period) => periodsOf(before).includes(period));
    const whole = old.join() === now.join() ? [ALL] : [];
    return [...years, NOT_STATED, ...periods, ...whole].map((year) => `${clock} ${year}`);
  });
}

/** An axis, or the partners of agencies, which an axis does not tell from those of States. */
export type LaterAxis = CellAxis | 'agency_partner';

/** The axes on which a release counts only if it was built since there are such counts; all requests have an urgency. */
const LATER_AXES = [
  'month',
  'states',
  'partner',
  'channel',
  'instrument',
  'agency_group',
  'panel',
  'urgency',
  'agency_partner',
] as const satisfies readonly LaterAxis[];

/** The axes on which not both releases count: what is kept by them was not published before, or is no longer, and not changed. */
export function axesNotCompared(before: ReleaseCategories, after: ReleaseCategories): readonly LaterAxis[] {
  return LATER_AXES.filter((axis) => !codesOn(axis, before) || !codesOn(axis, after));
}

function codesOn(axis: (typeof LATER_AXES)[number], categories: ReleaseCategories) {
  return axis === 'urgency' ? categories.request?.urgency : categories[axis];
}

/** The years on a clock that the second release covers and the first does not. */
export function yearsAdded(
  before: ReleaseCategories,
  after: ReleaseCategories,
  clock: Clock,
): readonly string[] {
  const known = new Set(yearsCovered(before, clock));
  return yearsCovered(after, clock).filter((year) => !known.has(year));
}

/**
 * Every year from the first to the last in which a case was opened or something has its date on the clock: gaps are zeros. None
 * where the release does not count on the clock, and none of requests where no source delivered any.
 */
export function yearsCovered(categories: ReleaseCategories, clock: Clock): readonly string[] {
  if (!isCounted(categories, clock)) return [];
  // A stock is read at the end of years; those in which cases were opened may not have ended.
  const opened = clock === 'OPEN_AT_END' ? [] : categories.year.OPENED;
  return yearsBetween(statedOf([...opened, ...(yearsOn(clock, categories) ?? [])]));
}

/** Whether a release has figures on a clock. Where no source delivered requests, all figures of them are "not reported". */
export function isCounted(categories: ReleaseCategories, clock: Clock): boolean {
  const years = yearsOn(clock, categories);
  return years !== undefined && (clock !== 'RECEIVED' || years.length > 0);
}

/** The codes of years on a clock; `undefined` where a release does not count on it. */
function yearsOn(clock: Clock, { year, request }: ReleaseCategories): readonly string[] | undefined {
  return clock === 'RECEIVED' ? request?.year : year[clock];
}

/** The codes of the declared periods, whose words do not matter here: they are of the years in which cases were opened, as in `Release`. */
function periodsOf({ year: { OPENED, OUTCOME } }: ReleaseCategories): readonly string[] {
  const opened = statedOf(OPENED);
  const years = opened.length > 0 ? opened : statedOf(OUTCOME);
  if (years.length === 0) return [];
  const noWords = { allYears: () => '', lastYears: () => '' };
  return declaredPeriods(Math.min(...years), Math.max(...years), noWords).map(periodCode);
}

function statedOf(codes: readonly string[]): readonly number[] {
  return codes.filter((code) => code !== NOT_STATED).map(Number);
}

function yearsBetween(years: readonly number[]): readonly string[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, offset) => String(first + offset));
}
