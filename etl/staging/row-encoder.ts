import type { ReadRow } from '../parse/row-reader.ts';
import { createCopyEncoder } from './copy-encoder.ts';
import type { StageColumn, StageContext, StageTable } from './stage-table.ts';

/**
 * Encodes rows for their staging table, each as one line of COPY. Rows of one case usually follow each other, so the last key is
 * not made again.
 */
export function createRowEncoder<Row>(
  stage: StageTable<Row>,
  context: StageContext,
): (read: ReadRow<Row>) => string {
  const noKey = stage.keyColumns.map(() => '\\N').join('\t');
  const keyCells = createCells(stage.keyColumns, context);
  const rowCells = createCells(stage.columns, context);
  let last = { key: '', cells: noKey };

  const encodeKey = (key: string | undefined): string => {
    if (key === undefined) return noKey;
    if (key !== last.key || last.cells === noKey) last = { key, cells: keyCells(key) };
    return last.cells;
  };
  const keyOf = (read: ReadRow<Row>) => (read.isRefused ? read.key : stage.keyOf(read.row));
  // Without key columns the key is no cell at all.
  const keyEnd = stage.keyColumns.length > 0 ? '\t' : '';

  return (read) =>
    `${read.line}\t${read.isRefused ? 't' : 'f'}\t${encodeKey(keyOf(read))}${keyEnd}${rowCells(read.row)}\n`;
}

/** The cells of some columns with a tab between them. */
function createCells<Of>(columns: readonly StageColumn<Of>[], context: StageContext): (of: Of) => string {
  const encoders = columns.map(({ cellOf }) => ({ cellOf, encode: createCopyEncoder() }));
  const cells = new Array<string>(columns.length);
  return (of) => {
    let index = 0;
    for (const { cellOf, encode } of encoders) cells[index++] = encode(cellOf(of, context));
    return cells.join('\t');
  };
}
