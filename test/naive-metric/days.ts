import { DURATION_FROM } from '#domain/codes/duration';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Calendar days from one date to a later one; `undefined` where either is not known to the day. */
export function daysBetween(from = '', to = ''): number | undefined {
  if (from.length < 10 || to.length < 10) return undefined;
  return Math.max(0, (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY);
}

/** Hours from one instant to another; `undefined` where either has no time. */
export function hoursBetween(from = '', to = ''): number | undefined {
  if (!from.includes('T') || !to.includes('T')) return undefined;
  return (Date.parse(to) - Date.parse(from)) / HOUR;
}

/** The class in which days lie. */
export function classOfDays(days: number): string | undefined {
  return Object.entries(DURATION_FROM).findLast(([, from]) => from <= days)?.[0];
}
