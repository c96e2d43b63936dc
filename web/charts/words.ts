import { FIGURE_STATUS } from '#domain/codes/figure-status';
import type { DataTable } from '#domain/data-table';
import type { Row } from '../cells.ts';
import { countWords, insideSentence, listText, numberText, yearsText } from '../format.ts';
import { statusWords } from '../words/status-words.ts';
import { linesOf } from './options/lines.ts';
import { isUnnamed } from './options/ranking.ts';
import type { Line } from './options/trend-layout.ts';

/** Below this change, in per cent of the first value, a trend is said to have changed little. */
const LITTLE_PERCENT = 2;

/** What a trend says in a sentence of at most twelve words; for several lines, what they measure and of whom. */
export function trendTitle(table: DataTable, lastFull: number | undefined): string {
  const lines = linesOf(table);
  const [line] = lines;
  const { label, unit } = table.metric;
  if (lines.length > 1 || !line) return `${label}, ${listText(lines.map((each) => each.label))}`;
  const isOfPlace = table.fixed.some((each) => each.dimension === 'country');
  const whose = isOfPlace ? `${line.label}: ${insideSentence(label)}` : label;
  const ends = endsOf(line, lastFull);
  if (!ends) return `${whose} by year`;
  const [from, to] = [numberText(ends.from, unit), numberText(ends.to, unit)];
  return `${whose} ${verb(ends.from, ends.to)} from ${from} in ${ends.first} to ${to} in ${ends.last}`;
}

/**
 * What a ranking says: its first three when they are clearly the first three, its first where names have commas. Of shares
 * only what they measure: a high share is no first place.
 */
export function rankingTitle(table: DataTable, ranked: readonly Row[], axisLabel: string): string {
  const measure = `${table.metric.label} by ${axisLabel}`;
  if (table.metric.unit === '%') return measure;
  const named = ranked.filter((row) => !isUnnamed(row));
  const count = named.slice(0, 3).some((row) => row.label.includes(',')) ? 1 : 3;
  const first = named.slice(0, count);
  const last = first.at(-1)?.figure.value;
  if (first.length < count || !last || last === named[count]?.figure.value) return measure;
  return `${listText(first.map((row) => row.label))} ${count === 1 ? 'comes' : 'come'} first`;
}

/** The measure, its unit, part, years and clock: what stands under a title. */
export function subtitleOf(table: DataTable, years: { first: number; last: number }): string {
  const { metric, part, clock, fixed } = table;
  const places = fixed.filter((each) => each.dimension !== 'year').map((each) => each.category.label);
  const parts = [
    metric.unit === '%' ? `${metric.label}, per cent` : `${metric.label}, number of ${metric.unit}`,
    ...places,
    ...(part ? [insideSentence(part.label)] : []),
    yearsText(years.first, years.last),
    `by ${insideSentence(clock.label)}`,
  ];
  return parts.filter((part, index) => parts.indexOf(part) === index).join(', ');
}

/** A trend for somebody who does not see it: for each line first, last, highest, lowest, and what is missing. */
export function trendSummary(table: DataTable): string {
  return [
    'Line chart.',
    ...linesOf(table).map((line) => `${line.label}: ${lineSummary(line, table.metric.unit)}.`),
  ].join(' ');
}

/** A ranking for somebody who does not see it. */
export function rankingSummary(rows: readonly Row[], unit: string): string {
  const first = rows.slice(0, 3).map((row) => `${row.label} ${valueWords(row, unit)}`);
  return `Bar chart of ${rows.length} rows. First: ${first.join('; ')}.${missingWords(rows)}`;
}

function lineSummary({ rows }: Line, unit: string): string {
  const known = rows.filter((row) => row.figure.value !== null);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return `no values${missingWords(rows)}`;
  const sorted = known.toSorted((a, b) => (a.figure.value ?? 0) - (b.figure.value ?? 0));
  const named = (word: string, row: Row | undefined) =>
    row ? `${word} ${valueWords(row, unit)} in ${row.label}` : '';
  return (
    [
      named('first', first),
      named('last', last),
      named('highest', sorted.at(-1)),
      named('lowest', sorted[0]),
    ].join(', ') + missingWords(rows)
  );
}

function valueWords(row: Row, unit: string): string {
  return row.figure.value === null ? statusWords(row.figure.status[0]) : countWords(row.figure.value, unit);
}

function missingWords(rows: readonly Row[]): string {
  const reasons = rows.flatMap((row) => (row.figure.value === null ? row.figure.status : []));
  const counted = [...new Set(reasons)].map(
    (reason) => `${reasons.filter((each) => each === reason).length} ${FIGURE_STATUS[reason]}`,
  );
  return counted.length === 0 ? '' : ` Without a value: ${counted.join(', ')}.`;
}

function endsOf({ rows }: Line, lastFull: number | undefined) {
  const full = rows.filter((row) => lastFull === undefined || Number(row.code) <= lastFull);
  const [first] = full;
  const last = full.at(-1);
  if (!first || !last || first === last || first.figure.value === null || last.figure.value === null)
    return undefined;
  return { first: first.label, last: last.label, from: first.figure.value, to: last.figure.value };
}

function verb(from: number, to: number): string {
  if (Math.abs(to - from) * 100 <= from * LITTLE_PERCENT) return 'changed little,';
  return to > from ? 'rose' : 'fell';
}
