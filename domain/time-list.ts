import { NOT_STATED } from './codes/code-list.ts';
import type { Dimension } from './dimension.ts';

const MONTHS = 12;
const QUARTERS = 4;
const MONTHS_OF_QUARTER = MONTHS / QUARTERS;
const EARLIEST_YEAR = 1950;
const LATEST_YEAR = 2100;

/** The dimensions whose codes are stretches of time. */
const TIME_SCALES = {
  year: {
    shape: /^(\d{4})$/,
    inYear: 1,
    codeOf: (year: string) => year,
  },
  quarter: {
    shape: /^(\d{4})-Q([1-4])$/,
    inYear: QUARTERS,
    codeOf: (year: string, place: number) => `${year}-Q${place}`,
  },
  month: {
    shape: /^(\d{4})-(0[1-9]|1[0-2])$/,
    inYear: MONTHS,
    codeOf: (year: string, place: number) => `${year}-${String(place).padStart(2, '0')}`,
  },
} as const;

export type TimeDimension = Extract<Dimension, keyof typeof TIME_SCALES>;

/** Whether a dimension is one of time, whose codes may be given as ranges. */
export function isTime(dimension: Dimension): dimension is TimeDimension {
  return Object.hasOwn(TIME_SCALES, dimension);
}

/**
 * The single codes of a list of codes and ranges of a dimension of time (`2014`, `2019..2024`, `2020-01..2020-06`,
 * `2020-Q2`, `ZZ` for not stated), sorted and without repetition; or the first entry that is none of these.
 */
export function readTimes(
  dimension: TimeDimension,
  entries: readonly string[],
): { readonly codes: readonly string[] } | { readonly wrong: string } {
  const runs = entries.map((entry) => ({ entry, codes: readRun(dimension, entry) }));
  const wrong = runs.find((run) => run.codes === undefined);
  if (wrong) return { wrong: wrong.entry };
  return { codes: [...new Set(runs.flatMap((run) => run.codes ?? []))].sort() };
}

/** Codes of time as a canonical list: an unbroken run is written `first..last`. */
export function writeTimes(dimension: TimeDimension, codes: readonly string[]): string {
  const sorted = [...codes].sort();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const [from, to] = [placeOf(dimension, first), placeOf(dimension, last)];
  const isRun = sorted.length > 1 && from !== undefined && to === from + sorted.length - 1;
  return isRun ? `${first}..${last}` : sorted.join(',');
}

/** All codes of a dimension of time in some years, in order. */
export function timesOf(dimension: TimeDimension, years: readonly string[]): readonly string[] {
  const { inYear, codeOf } = TIME_SCALES[dimension];
  return years.flatMap((year) => Array.from({ length: inYear }, (_, place) => codeOf(year, place + 1)));
}

/** The codes of a run such as `2015..2024`; none of what is no run. */
export function timesOfRun(dimension: TimeDimension, run: string): readonly string[] {
  return readRun(dimension, run) ?? [];
}

/** The months of a quarter; of `ZZ` itself, because a date without a month has no quarter either. */
export function monthsOfQuarter(quarter: string): readonly string[] {
  if (quarter === NOT_STATED) return [quarter];
  const first = (Number(quarter.slice(-1)) - 1) * MONTHS_OF_QUARTER;
  return timesOf('month', [quarter.slice(0, 4)]).slice(first, first + MONTHS_OF_QUARTER);
}

/** The year in which a stretch of time lies; `undefined` for `ZZ` and for what is no code of time. */
export function yearOfTime(code: string): string | undefined {
  return /^\d{4}/.exec(code)?.[0];
}

function readRun(dimension: TimeDimension, entry: string): readonly string[] | undefined {
  if (entry === NOT_STATED) return [entry];
  const [start = '', end = start, more] = entry.split('..');
  const [from, to] = [placeOf(dimension, start), placeOf(dimension, end)];
  if (more !== undefined || from === undefined || to === undefined || from > to) return undefined;
  const { inYear, codeOf } = TIME_SCALES[dimension];
  return Array.from({ length: to - from + 1 }, (_, offset) => {
    const place = from + offset;
    return codeOf(String(Math.floor(place / inYear)), (place % inYear) + 1);
  });
}

/** How many stretches lie before a code, from the year 0 on; `undefined` for what is none, or none of these centuries. */
function placeOf(dimension: TimeDimension, code: string): number | undefined {
  const { shape, inYear } = TIME_SCALES[dimension];
  const match = shape.exec(code);
  const year = Number(match?.[1]);
  if (!match || year < EARLIEST_YEAR || year > LATEST_YEAR) return undefined;
  return year * inYear + Number(match[2] ?? 1) - 1;
}
