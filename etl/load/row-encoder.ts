import type { ReadRow } from '../bundle/read-rows.ts';
import { encodeCopyCells } from './copy-encoder.ts';
import type { StageContext, StageTable } from './stage-table.ts';

/** Encodes rows for their staging table. Rows of one case usually follow each other, so the last key is not made again. */
export function createRowEncoder<Row>(
  stage: StageTable<Row>,
  context: StageContext,
): (read: ReadRow<Row>) => string {
  const noKey = encodeCopyCells(stage.keyColumns.map(() => undefined));
  const noCells = encodeCopyCells(stage.columns.map(() => undefined));
  let last = { key: '', cells: '' };

  const encodeKey = (key: string): string => {
    if (key !== last.key || last.cells === '') {
      last = { key, cells: encodeCopyCells(stage.keyColumns.map(({ cellOf }) => cellOf(key, context))) };
    }
    return last.cells;
  };

  return (read) => {
    if (read.isRefused)
      return `${read.line}\tt${read.key === undefined ? noKey : encodeKey(read.key)}${noCells}\n`;
    const cells = encodeCopyCells(stage.columns.map(({ cellOf }) => cellOf(read.row, context)));
    return `${read.line}\tf${encodeKey(stage.keyOf(read.row))}${cells}\n`;
  };
}
