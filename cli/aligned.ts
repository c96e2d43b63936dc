/** Rows of cells as lines with their columns aligned; the last column is as long as it is. */
export function alignedLines(rows: readonly (readonly string[])[]): readonly string[] {
  const last = Math.max(...rows.map(({ length }) => length)) - 1;
  const widthOf = (column: number) =>
    column === last ? 0 : Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widthOf(column)))
      .join('  ')
      .trimEnd(),
  );
}
