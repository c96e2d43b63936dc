import type { Dimension } from '#domain/dimension';
import type { Filters } from '#domain/selection';
import { isTime, type TimeDimension, timesOf } from '#domain/time-list';
import type { ReleaseFacts } from '../reading.ts';
import { isPeriod } from './years-asked.ts';

const MONTHS_OF_QUARTER = 3;

/** Quarters or months of years that have no total of their own are named one by one, up to the end of the data. */
export function withinYears(filters: Filters, by: readonly Dimension[], facts: ReleaseFacts): Filters {
  const time = by.find((id) => id === 'quarter' || id === 'month');
  const { year = [], ...others } = filters;
  if (time === undefined || !isTime(time) || year.length < 2 || isPeriod(year.map(Number), facts))
    return filters;
  const last =
    timesOf(time, [facts.extractDate.slice(0, 4)])
      .slice(0, placeInYear(time, facts.extractDate))
      .at(-1) ?? '';
  return { [time]: timesOf(time, year).filter((code) => code <= last), ...others };
}

/** Which quarter or month of its year a day lies in, counted from one. */
function placeInYear(time: TimeDimension, day: string): number {
  const month = Number(day.slice(5, 7));
  return time === 'month' ? month : Math.ceil(month / MONTHS_OF_QUARTER);
}
