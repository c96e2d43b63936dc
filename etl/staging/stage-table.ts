import type { CopyValue } from './copy-encoder.ts';

/** What the staged rows of an import know besides their row. */
export type StageContext = { readonly source: string; readonly recordKeySecret: string };

/** One column of a staging table, and its value for a row. */
export type StageColumn<Row> = {
  readonly name: string;
  readonly type: string;
  readonly cellOf: (row: Row, context: StageContext) => CopyValue;
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
};

/** Columns that every staged row has: where it stands in its file, and whether it was refused by itself. */
const PLACE_COLUMNS = ['line integer not null', 'is_refused boolean not null'];

/** The statement that makes a staging table. It ends with the transaction, whatever ends that. */
export function createStageTable<Row>({ name, keyColumns, columns }: StageTable<Row>): string {
  const definitions = [...keyColumns, ...columns].map((column) => `${column.name} ${column.type}`);
  return `create temporary table ${name} (${[...PLACE_COLUMNS, ...definitions].join(', ')}) on commit drop`;
}
