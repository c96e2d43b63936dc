import { NOT_STATED } from '#domain/codes/code-list';
import type { Category } from '#domain/data-table';
import { timeLabel } from '#domain/labels/time-label';
import type { Selection } from '#domain/selection';
import { type TimeDimension, timesOf } from '#domain/time-list';
import type { FoundRelease } from '../release.query.ts';
import { statedYears } from '../release-contents.ts';
import { occurringCodes } from './occurring.ts';

/** What decides the rows of an axis and their words: the clock and the held years give the times, the language the labels. */
export type Shown = Pick<Selection, 'clock' | 'lang' | 'filters'>;

/** Every year, quarter or month that a filter may name, ascending, and that it is not stated where that occurs. */
export function listedTimes(
  dimension: TimeDimension,
  found: FoundRelease,
  shown: Shown,
): readonly Category[] {
  const { release, categories } = found;
  const occurring = occurringCodes('year', categories, shown.clock);
  const years = yearsSpanned([release.firstYear, release.lastYear, ...statedYears(occurring)]);
  return timesIn(years, dimension, found, shown);
}

/** The times that a table shows which filters none: from the first to the last year of the clock, without a gap. */
export function shownTimes(dimension: TimeDimension, found: FoundRelease, shown: Shown): readonly Category[] {
  const years = yearsSpanned(statedYears(occurringCodes('year', found.categories, shown.clock)));
  return timesIn(years, dimension, found, shown);
}

/** Quarters and months lie in the years that a filter holds, and not after the day of the extract. */
function timesIn(
  years: readonly string[],
  dimension: TimeDimension,
  { release, categories }: FoundRelease,
  { clock, lang, filters }: Shown,
): readonly Category[] {
  const occurring = occurringCodes(dimension, categories, clock);
  const held = dimension === 'year' ? undefined : filters.year;
  const last = lastTime(dimension, [...occurring, release.extractDate.slice(0, 7)]);
  const codes = timesOf(
    dimension,
    years.filter((year) => held === undefined || held.includes(year)),
  ).filter((code) => dimension === 'year' || code <= last);
  const all = occurring.includes(NOT_STATED) ? [...codes, NOT_STATED] : codes;
  return all.map((code) => ({ code, label: timeLabel(dimension, code, lang) }));
}

/** The quarter or month of the latest of some months. */
function lastTime(dimension: TimeDimension, months: readonly string[]): string {
  const last =
    months
      .filter((month) => month !== NOT_STATED)
      .toSorted()
      .at(-1) ?? '';
  if (dimension !== 'quarter') return last;
  return `${last.slice(0, 4)}-Q${Math.ceil(Number(last.slice(5)) / 3)}`;
}

/** Every year from the first to the last of some; none for a release without years, which are 0. */
function yearsSpanned(years: readonly number[]): readonly string[] {
  const stated = years.filter((year) => year > 0);
  if (stated.length === 0) return [];
  const first = Math.min(...stated);
  return Array.from({ length: Math.max(...stated) - first + 1 }, (_, offset) => String(first + offset));
}
