import type { DataTable } from '#domain/data-table';

/** A table with the first rows of its first dimension only. Totals over that dimension stay those of all rows; others are left out. */
export function firstRows(table: DataTable, count: number): DataTable {
  const [down, ...others] = table.dimensions;
  if (!down || down.categories.length <= count) return table;
  const inner = others.reduce((cells, { categories }) => cells * categories.length, 1);
  return {
    ...table,
    dimensions: [{ ...down, categories: down.categories.slice(0, count) }, ...others],
    figures: table.figures.slice(0, count * inner),
    totals: table.totals.filter(({ over }) => over.includes(down.id)),
  };
}
