import type { ClientBase } from 'pg';
import { earliestDay, latestDay, type PartialDate } from '#domain/period';

/**
 * What an extract says it covers. A FULL one holds every case of the source that was opened in its period, up to the day on
 * which it was cut.
 */
export type ExtractScope = {
  readonly source_id: string;
  readonly extract_date: string;
  readonly period_start: PartialDate;
  readonly period_end: PartialDate;
  readonly extent?: 'FULL' | 'PARTIAL' | undefined;
};

const CREATE_SCOPE = `
  create temporary table staged_extract (source_id text, is_full boolean, first_day text, last_day text, held_to text)
    on commit drop`;

const INSERT_SCOPE =
  'insert into staged_extract (source_id, is_full, first_day, last_day, held_to) values ($1, $2, $3, $4, $5)';

/** Stages what the manifest says of the extract, as one row that rules can join. */
export async function stageScope(client: ClientBase, scope: ExtractScope): Promise<void> {
  const { source_id, extract_date, period_start, period_end, extent = 'FULL' } = scope;
  const lastDay = wholeMonthEnd(latestDay(period_end));
  const cutOn = wholeMonthEnd(extract_date);
  await client.query(CREATE_SCOPE);
  await client.query(INSERT_SCOPE, [
    source_id,
    extent === 'FULL',
    earliestDay(period_start),
    lastDay,
    earlierOf(cutOn, lastDay),
  ]);
}

function earlierOf(one: string, other: string): string {
  if (one < other) return one;
  return other;
}

/** The last day of a month becomes its 31st, so that days can be compared as text without a calendar. */
function wholeMonthEnd(day: string): string {
  const month = day.slice(0, 7);
  return day === latestDay(month) ? `${month}-31` : day;
}

const earliest = (date: string) => `left(${date} || '-01-01', 10)`;
const latest = (date: string) => `(${date} || substr('0000-12-31', length(${date}) + 1))`;

/**
 * Whether the staged extract `e` certainly holds what was opened on a date, if it is full: inside its period, and not after the
 * day on which it was cut. A year only if all of it is.
 */
export function isCertainlyHeld(date: string): string {
  return `(${earliest(date)} >= e.first_day collate "C" and ${latest(date)} <= e.held_to collate "C")`;
}

/** Whether a date lies certainly outside its period, whenever it was cut. */
export function isCertainlyOutside(date: string): string {
  return `(${latest(date)} < e.first_day collate "C" or ${earliest(date)} > e.last_day collate "C")`;
}
