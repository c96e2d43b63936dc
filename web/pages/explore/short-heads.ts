import type { DataTable, TableDimension } from '#domain/data-table';

/** A name as short as the column of a heat map. */
const SHORT = 9;

/**
 * A table of two axes with that across whose names fit over columns: years, or States by their two letters. Long names stand beside
 * rows. Only the heat map is turned; the table stays as it was asked for.
 */
export function withShortHeads(table: DataTable): DataTable {
  const [down, across] = table.dimensions;
  if (!down || !across || isShort(across) || !isShort(down)) return table;
  const width = across.categories.length;
  const turned = across.categories.flatMap((_, column) =>
    down.categories.flatMap((_, row) => table.figures[row * width + column] ?? []),
  );
  return { ...table, dimensions: [across, down], figures: turned };
}

function isShort({ categories }: TableDimension): boolean {
  return categories.every(({ code, label }) => label.length <= SHORT || /^[A-Z]{2}$/.test(code));
}
