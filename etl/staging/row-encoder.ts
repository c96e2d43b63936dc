import type { ReadRow } from '../parse/row-reader.ts';
import { contentHash } from './content-hash.ts';
import { createCopyEncoder } from './copy-encoder.ts';
import type { RowFollower, StageColumn, StageContext, StageTable } from './stage-table.ts';

/** Encodes the rows of a file, piece by piece, each as one line of COPY. */
export type RowEncoder<Row> = {
  /** The line of the row, or that of the row before, where columns beside it depend on the next. */
  encode(read: ReadRow<Row>): string;
  /** What is left when a piece ends. */
  end(): string;
};

/** An encoder of rows for their staging table. */
export function createRowEncoder<Row>(stage: StageTable<Row>, context: StageContext): RowEncoder<Row> {
  const encodeKey = createKeyEncoder(stage, context);
  const encodeCells = createCells(stage.columns, context);
  const split = (read: ReadRow<Row>): SplitLine => {
    const key = read.isRefused ? read.key : stage.keyOf(read.row);
    const cells = encodeCells(read.row);
    const place = `${read.line}\t${read.isRefused ? 't' : 'f'}\t`;
    return { key, cells, place, rest: `${encodeKey(key)}${cells}\n` };
  };
  if (stage.followed !== undefined) return followedEncoder(stage.followed.open(), split);
  const encode = (read: ReadRow<Row>) => {
    const { place, rest } = split(read);
    return `${place}${rest}`;
  };
  return { encode, end: () => '' };
}

/** A line of COPY, open where the columns of a follower belong. */
type SplitLine = {
  readonly key: string | undefined;
  readonly cells: string;
  readonly place: string;
  readonly rest: string;
};

/** Keeps each line back until the follower has seen the next row. */
function followedEncoder<Row>(
  follower: RowFollower<Row>,
  split: (read: ReadRow<Row>) => SplitLine,
): RowEncoder<Row> {
  let before: SplitLine | undefined;
  const complete = (beside: string) =>
    before === undefined ? '' : `${before.place}${beside}\t${before.rest}`;
  return {
    encode: (read) => {
      const next = split(read);
      const line = complete(follower.next(read, next.key, contentHash(next.cells)));
      before = next;
      return line;
    },
    end: () => {
      const line = complete(follower.end());
      before = undefined;
      return line;
    },
  };
}

/**
 * The cells of the key of a row, with a tab after each. Without key columns the key is no cell at all. Rows of one case usually
 * follow each other, so the last key is not made again.
 */
function createKeyEncoder<Row>({ keyColumns }: StageTable<Row>, context: StageContext) {
  const end = keyColumns.length > 0 ? '\t' : '';
  const noKey = keyColumns.map(() => '\\N\t').join('');
  const encodeCells = createCells(keyColumns, context);
  let last: { readonly key: string; readonly cells: string } | undefined;
  return (key: string | undefined): string => {
    if (key === undefined) return noKey;
    if (key !== last?.key) last = { key, cells: `${encodeCells(key)}${end}` };
    return last.cells;
  };
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
