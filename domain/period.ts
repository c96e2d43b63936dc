import type { Sentences } from './labels/sentence.ts';

/** A date as precise as its source gives it: `2020`, `2020-04` or `2020-04-22` (ISO 8601, reduced precision). */
export type PartialDate = string;

const SHAPE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text is a real date of reduced precision: one strict pattern, and a day that the calendar has. */
export function isPartialDate(text: string): text is PartialDate {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  return day === undefined || Number(day) <= daysInMonth(Number(year), Number(month));
}

/** The year of a date, in the form in which every table carries it. */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

/** The first day that the date can mean, `YYYY-MM-DD`. */
export function earliestDay(date: PartialDate): string {
  return date + '0000-01-01'.slice(date.length);
}

/** The last day that the date can mean, `YYYY-MM-DD`. */
export function latestDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
}

/** Whether `end` lies certainly before `start`: a year is not before a day inside it. */
export function isCertainlyBefore(end: PartialDate, start: PartialDate): boolean {
  return latestDay(end) < earliestDay(start);
}

/** A run of years that has a cell of its own in every release, so that its total is exact and protected. */
export type Period = { readonly first: number; readonly last: number; readonly label: string };

/** The words of periods. */
type PeriodWords = Pick<Sentences['titles'], 'allYears' | 'lastYears'>;

/** The code of a period where it is a row: its first and last year, `2015..2024`. */
export function periodCode({ first, last }: Pick<Period, 'first' | 'last'>): string {
  return `${first}..${last}`;
}

const BLOCK_YEARS = 5;

/**
 * The declared periods of a release that covers the years `first` to `last`: all of them, the last ten, the last five, and
 * the calendar blocks of five (2016 to 2020) that lie inside. Free windows have no cell (closed lattice): a window
 * subtracted from its neighbour would single out a year's cases.
 */
export function declaredPeriods(first: number, last: number, words: PeriodWords): readonly Period[] {
  const whole = { first, last, label: words.allYears() };
  const recent = [10, 5]
    .filter((years) => last - years + 1 > first)
    .map((years) => ({ first: last - years + 1, last, label: words.lastYears(years) }));
  return uniquePeriods([whole, ...recent, ...calendarBlocks(first, last)]);
}

function calendarBlocks(first: number, last: number): readonly Period[] {
  const starts = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return starts
    .filter((start) => start % BLOCK_YEARS === 1 && start + BLOCK_YEARS - 1 <= last)
    .map((start) => ({ first: start, last: start + 4, label: `${start}–${start + 4}` }));
}

function uniquePeriods(periods: readonly Period[]): readonly Period[] {
  return periods.filter(
    (period, index) => periods.findIndex((other) => periodCode(other) === periodCode(period)) === index,
  );
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
