import type { DataTable } from '#domain/data-table';
import { isTime } from '#domain/time-list';
import { rowsAlong } from '../../cells.ts';
import type { Line } from './trend-layout.ts';

/**
 * The lines of a table by year, quarter or month: one for each code of its other axis, or the one that it is about.
 * Errors: throws for a table of more than two axes, which no trend shows.
 */
export function linesOf(table: DataTable): readonly Line[] {
  const time = table.dimensions.find(({ id }) => isTime(id))?.id ?? 'year';
  const [other, third] = table.dimensions.filter(({ id }) => id !== time);
  if (third) throw new Error(`the table “${table.title}” has more axes than lines can show`);
  if (!other) return [{ ...singleName(table), rows: rowsAlong(table, time) }];
  return other.categories.map((category) => ({
    code: category.code,
    label: category.label,
    rows: rowsAlong(table, time, { [other.id]: category.code }),
  }));
}

function singleName(table: DataTable) {
  const country = table.fixed.find((each) => each.dimension === 'country');
  return country ? country.category : { code: 'ALL', label: table.metric.label };
}
