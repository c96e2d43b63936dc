import { type Draw, drawFrom } from './draw.ts';

/** The years in which demonstration cases were opened, and the day on which the extract was cut. */
export const FIRST_YEAR = 2014;
export const LAST_YEAR = 2025;
export const EXTRACT_DATE = '2025-12-31';

const DAY_MS = 86_400_000;
const START_MS = Date.UTC(FIRST_YEAR, 0, 1);

/** Days are counted from 1 January of the first year. */
export const EXTRACT_DAY = dayOf(2025, 12, 31);

const TEXT = Array.from({ length: EXTRACT_DAY + 1 }, (_, day) =>
  new Date(START_MS + day * DAY_MS).toISOString().slice(0, 10),
);

/** More or fewer new cases from month to month: August and December are quiet. */
const MONTH_WEIGHT = [1.04, 1.02, 1.08, 0.98, 1.02, 1.03, 0.93, 0.7, 1.06, 1.09, 1.07, 0.76];
/** Sunday first: nearly all cases are registered on working days. */
const WEEKDAY_WEIGHT = [0.04, 1.04, 1.06, 1.03, 1, 0.92, 0.06];
/** Months of 2020 in which few offices were open. */
const CLOSED_MONTH: Readonly<Record<string, number>> = { '2020-03': 0.75, '2020-04': 0.45, '2020-05': 0.6 };

/** The day as `YYYY-MM-DD`. Errors: throws for a day outside the data. */
export function dayText(day: number): string {
  const text = TEXT[day];
  if (text === undefined) throw new Error(`day ${day} lies outside the demonstration data`);
  return text;
}

/** Draws the opening day of a case of a year: by season, and on working days. */
export function openingDayOf(year: number): Draw<number> {
  const first = dayOf(year, 1, 1);
  const days = Array.from({ length: dayOf(year + 1, 1, 1) - first }, (_, offset) => first + offset);
  return drawFrom(days.map((day) => [day, openingWeight(day)] as const));
}

function openingWeight(day: number): number {
  const date = new Date(START_MS + day * DAY_MS);
  const month = MONTH_WEIGHT[date.getUTCMonth()] ?? 1;
  const weekday = WEEKDAY_WEIGHT[date.getUTCDay()] ?? 1;
  return month * weekday * (CLOSED_MONTH[dayText(day).slice(0, 7)] ?? 1);
}

function dayOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - START_MS) / DAY_MS;
}
