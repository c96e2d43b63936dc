import { isPartialDate, type PartialDate, yearOf } from '#domain/period';
import type { CellProblem, Kind } from './column.ts';

const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

/** A date as precise as it is known, in the years 1950 to 2100 of the Gregorian calendar. */
export const DATE_KIND: Kind<PartialDate> = {
  form: 'date: `2020`, `2020-04` or `2020-04-22`',
  parse: (text) => {
    if (!isPartialDate(text)) return { problem: 'DATE_MALFORMED' };
    return yearProblem(yearOf(text)) ?? text;
  },
};

/** A year of four digits. */
export const YEAR_KIND: Kind<string> = {
  form: 'year: `2020`',
  parse: (text) => {
    if (/^\d{4}$/.test(text) && yearProblem(text) === undefined) return text;
    return { problem: 'YEAR_MALFORMED' };
  },
};

/** Why a year cannot be one of a case; other calendars fall out by their range, and the hint names them. */
export function yearProblem(year: string): CellProblem | undefined {
  const number = Number(year);
  if (number >= FIRST_YEAR && number <= LAST_YEAR) return undefined;
  return { problem: 'DATE_OUT_OF_RANGE', hint: otherCalendar(number) };
}

function otherCalendar(year: number): string | undefined {
  if (year >= 1300 && year < 1500) return 'this looks like a year of an Islamic or Persian calendar';
  if (year >= 2450 && year < 2700) return 'this looks like a year of the Buddhist calendar';
  if (year >= 5700 && year < 5900) return 'this looks like a year of the Jewish calendar';
  return undefined;
}
