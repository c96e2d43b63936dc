import type { Category, DataTable, Note } from '#domain/data-table';
import type { Figure } from '#domain/figure';
import type { Metric } from '#domain/metric';
import { type Row, writeRecords } from './records.ts';

/**
 * A table as CSV (RFC 4180, UTF-8, CRLF, a header): one record for each figure, in the order of the table; totals are left out.
 * Columns: release, metric, unit, clock, part; code and label of each axis, then of each dimension that is held; value,
 * status letters with blanks between; for sums known_cases and cases, for shares numerator and denominator; note.
 */
export function writeCsv(table: DataTable): string {
  const categories = table.dimensions.reduce<readonly (readonly Category[])[]>(
    (places, { categories: next }) => places.flatMap((place) => next.map((category) => [...place, category])),
    [[]],
  );
  const records = table.figures.map((figure, index) => recordOf(table, categories[index] ?? [], figure));
  return writeRecords([headerOf(table), ...records]);
}

function headerOf({ dimensions, fixed, metric }: DataTable): Row {
  const ids = [...dimensions.map(({ id }) => id), ...fixed.map(({ dimension }) => dimension)];
  return [
    ...['release', 'metric', 'unit', 'clock', 'part'],
    ...ids.flatMap((id) => [id, `${id}_label`]),
    ...['value', 'status', ...measureNames(metric), 'note'],
  ];
}

function recordOf(table: DataTable, place: readonly Category[], figure: Figure): Row {
  const { release, metric, clock, part, fixed } = table;
  const named = [...place, ...fixed.map(({ category }) => category)];
  return [
    ...[release.number, metric.id, metric.unit, clock.code, part?.code ?? ''],
    ...named.flatMap(({ code, label }) => [code, label]),
    ...[figure.value ?? '', figure.status.join(' '), ...measuresOf(metric, figure), noteOf(table)],
  ];
}

function measureNames({ formula }: Metric): readonly string[] {
  if (formula.kind === 'sum') return ['known_cases', 'cases'];
  return formula.kind === 'cases' ? [] : ['numerator', 'denominator'];
}

function measuresOf(metric: Metric, figure: Figure): Row {
  if (metric.formula.kind === 'sum') return [figure.coverage?.known ?? '', figure.coverage?.of ?? ''];
  if (metric.formula.kind === 'cases') return [];
  if (figure.value === null) return ['', ''];
  return [figure.ratio?.numerator ?? '', figure.ratio?.denominator ?? ''];
}

/** The notes that must be shown; that data are made up stands first among them. */
export function noteOf({ notes }: { readonly notes: readonly Note[] }): string {
  return notes.flatMap(({ must, text }) => (must ? [text] : [])).join(' ');
}
