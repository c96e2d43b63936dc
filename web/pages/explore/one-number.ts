import type { DataTable } from '#domain/data-table';
import { unitOf } from '../../cells.ts';
import type { OneNumber } from '../../charts/options/number.ts';
import { yearsText } from '../../format.ts';
import { yearsCounted } from './years-of-table.ts';

/** The only figure of a table, and what it is of: its codes on the axes, else its years. Errors: throws where there is no figure. */
export function oneNumber(table: DataTable): OneNumber {
  const [figure] = table.figures;
  if (!figure) throw new Error(`the table “${table.title}” has no figure`);
  const { first, last } = yearsCounted(table);
  const label = table.dimensions.flatMap(({ categories }) => categories[0]?.label ?? []).join(' · ');
  return { label: label || yearsText(first, last), figure, unit: unitOf(table) };
}
