import type { RowProblem } from '../parse/parse-row.ts';

/** What the rules of a row know besides the row. */
export type RowContext = { readonly extractDate: string };

/** One rule about one row: nothing, or what is wrong. A pure function of the row and the manifest. */
export type RowRule<Row> = (row: Row, context: RowContext) => RowProblem | undefined;
