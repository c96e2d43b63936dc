import type { DataTable } from '#domain/data-table';
import { rowsAlong } from '../../cells.ts';
import type { Line } from './trend-layout.ts';

/**
 * The lines of a table by year: one for each code of its other axis, or the one that it is about.
 * Errors: throws for a table of more than two axes, which no trend shows.
 */
export function linesOf(table: DataTable): readonly Line[] {
  const [other, third] = table.dimensions.filter(({ id }) => id !== 'year');
  if (third) throw new Error(`the table “${table.title}” has more axes than lines can show`);
  if (!other) return [{ ...singleName(table), rows: rowsAlong(table, 'year') }];
  return other.categories.map((category) => ({
    code: category.code,
    label: category.label,
    rows: rowsAlong(table, 'year', { [other.id]: category.code }),
  }));
}

function singleName(table: DataTable) {
  const country = table.fixed.find((each) => each.dimension === 'country');
  return country ? country.category : { code: 'ALL', label: table.metric.label };
}
