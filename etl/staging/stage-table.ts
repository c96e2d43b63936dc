import type { ReadRow } from '../parse/row-reader.ts';
import type { CopyValue } from './copy-encoder.ts';

/** What the staged rows of an import know besides their row. */
export type StageContext = { readonly source: string; readonly recordKeySecret: string };

/** One column of a staging table, and its value for a row. */
export type StageColumn<Row> = {
  readonly name: string;
  readonly type: string;
  readonly cellOf: (row: Row, context: StageContext) => CopyValue;
};

/** Follows the rows of a file, piece by piece: what stands beside a row may depend on whether the next is of the same case. */
export type RowFollower<Row> = {
  /** Takes the next row, its key, and the hash of its cells. Gives the cells of COPY that belong beside the row before. */
  next(read: ReadRow<Row>, key: string | undefined, contentHash: number): string;
  /** The cells beside the last row of the piece, which ends here: the next row begins another. */
  end(): string;
};

/** Columns that a follower fills. */
export type FollowedColumns<Row> = {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly open: () => RowFollower<Row>;
};

/**
 * A temporary table that holds the rows of one file while they are checked. The key columns come from the key of a row alone:
 * of a refused row they are all that is staged, so that its case is not called missing as well.
 */
export type StageTable<Row> = {
  readonly name: string;
  readonly keyOf: (row: Row) => string;
  readonly keyColumns: readonly StageColumn<string>[];
  readonly columns: readonly StageColumn<Row>[];
  readonly followed?: FollowedColumns<Row>;
};

/** Columns that every staged row has: where it stands in its file, and whether it was refused by itself. */
const PLACE_COLUMNS = [
  { name: 'line', type: 'integer not null' },
  { name: 'is_refused', type: 'boolean not null' },
];

type TableColumns<Row> = Pick<StageTable<Row>, 'keyColumns' | 'columns' | 'followed'>;

/** The columns of a staging table in the order in which COPY wants them. What rules ask of all rows comes first. */
export function columnsOf<Row>({ keyColumns, columns, followed }: TableColumns<Row>) {
  return [...PLACE_COLUMNS, ...(followed?.columns ?? []), ...keyColumns, ...columns];
}

/** The statement that makes a staging table. It ends with the transaction, whatever ends that. */
export function createStageTable<Row>(stage: StageTable<Row>): string {
  const definitions = columnsOf(stage).map(({ name, type }) => `${name} ${type}`);
  return `create temporary table ${stage.name} (${definitions.join(', ')}) on commit drop`;
}
