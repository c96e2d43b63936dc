import type { RowProblem } from '../parse/parse-row.ts';

/** The rows that one row of the source becomes, and what is wrong in it. */
export type Translated = {
  /** Canonical text, in the order of `columnNames`. Of a refused row the case ids alone mean anything. */
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly RowProblem[];
  /** Whether the row is wrong. What is told of its case already is not told of its participations again. */
  readonly isRefused: boolean;
};

/** How the rows of one file of the bundle are made. */
export type Translation = {
  /** The columns of the rows made. */
  readonly columnNames: readonly string[];
  /** What to call each of them in findings: the column of the source. */
  readonly sourceColumns: readonly string[];
  translate(cells: readonly string[], line: number): Translated;
};
