import type { Moment } from '#domain/case';
import { earliestDay, isCertainlyBefore, isPartialDate, latestDay } from '#domain/period';
import type { CellProblem, Kind } from './column.ts';
import { DATE_KIND, yearProblem } from './parse-date.ts';

const SHAPE =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(Z|[+-]\d{2}:[0-5]\d)?$/;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A day can begin 14 hours before it begins in UTC, and end 12 hours after it ends there. */
const EARLIEST_ZONE = 14 * HOUR;
const LATEST_ZONE = 12 * HOUR;

/** A date, or an instant with its time zone, which is kept in UTC to the second: `2024-03-01T08:30:00Z`. */
export const MOMENT_KIND: Kind<Moment> = {
  form: 'date, or time with zone: `2024-03-01T09:30+01:00`',
  parse: (text) => (text.includes('T') ? parseInstant(text) : momentDate(text)),
};

/** Whether `end` lies certainly before `start`, whatever the hour and the zone of a date without time. */
export function isMomentCertainlyBefore(end: Moment, start: Moment): boolean {
  if (!end.includes('T') && !start.includes('T')) return isCertainlyBefore(end, start);
  return latestInstant(end) < earliestInstant(start);
}

function momentDate(text: string): Moment | CellProblem {
  const date = DATE_KIND.parse(text);
  if (typeof date === 'string') return date;
  return date.problem === 'DATE_MALFORMED' ? { problem: 'MOMENT_MALFORMED' } : date;
}

function parseInstant(text: string): Moment | CellProblem {
  const [, day = '', hour, minute, second = '00', zone] = SHAPE.exec(text) ?? [];
  if (!isPartialDate(day)) return { problem: 'MOMENT_MALFORMED' };
  if (zone === undefined) return { problem: 'MOMENT_WITHOUT_ZONE' };
  const wrongYear = yearProblem(day.slice(0, 4));
  if (wrongYear) return wrongYear;
  const minutes = zoneMinutes(zone);
  if (Math.abs(minutes) > EARLIEST_ZONE / MINUTE)
    return { problem: 'MOMENT_MALFORMED', hint: 'no zone is that far from UTC' };
  const local = Date.parse(`${day}T${hour}:${minute}:${second}Z`);
  return new Date(local - minutes * MINUTE).toISOString().replace('.000Z', 'Z');
}

function zoneMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith('-') ? -minutes : minutes;
}

function earliestInstant(moment: Moment): number {
  if (moment.includes('T')) return Date.parse(moment);
  return Date.parse(`${earliestDay(moment)}T00:00:00Z`) - EARLIEST_ZONE;
}

function latestInstant(moment: Moment): number {
  if (moment.includes('T')) return Date.parse(moment);
  return Date.parse(`${latestDay(moment)}T00:00:00Z`) + DAY - 1000 + LATEST_ZONE;
}
