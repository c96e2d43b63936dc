import { restored } from '#domain/spreadsheet-safe';

/** How many cells the header of a returned file has, and which of them is the column that it has more. */
export type ReturnedHeader = { readonly width: number; readonly returnedAt: number };

const FINDINGS_TEXT = /^(?:whole file: )?[A-Z][A-Z0-9_]+(?: \(.*\))?: /s;

/** How the findings of a row begin that had too few or too many cells, for which they stand below the wrong column. */
const MISPLACED_TEXT = /^(?:whole file: [A-Z][A-Z0-9_]+(?: \(.*\))?|FIELD_COUNT_DIFFERS): /s;

/**
 * The cells of a record as they were delivered: without its findings, and with their own apostrophes alone. The findings of a
 * row with too few or too many cells do not stand below their header: they are its last cell, or stand before the blanks with
 * which a spreadsheet has filled the row up. Such a row never becomes as wide as the delivered header by that.
 */
export function withoutFindings(cells: readonly string[], header: ReturnedHeader): readonly string[] {
  const { width, returnedAt } = header;
  const isFindings = (cell: string, index: number) => {
    if (cells.length === width) return index === returnedAt || MISPLACED_TEXT.test(cell);
    return index === cells.length - 1 && FINDINGS_TEXT.test(cell);
  };
  return cells.filter((cell, index) => !isFindings(cell, index)).map(restored);
}
