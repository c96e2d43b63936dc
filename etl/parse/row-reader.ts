import type { BundleFile } from '../bundle/bundle-file.ts';
import type { RowContext } from '../check/row-rule.ts';
import { type Finding, findingAt, isError } from '../findings/finding.ts';
import type { Columns, RowOf } from './column.ts';
import type { PlacedColumn } from './header.ts';
import { createCellsReader, type OnFreeText, type RowProblem } from './parse-row.ts';

/**
 * A row of a file as it is meant. Of a refused row it has what could be read, so that the rest of it is compared with other
 * rows all the same; `row` is then `undefined` where not even its cells could be told apart.
 */
export type ReadRow<Row> =
  | { readonly isRefused: false; readonly line: number; readonly row: Row }
  | { readonly isRefused: true; readonly line: number; readonly key: string | undefined; readonly row: Row };

/** The header of a file, as its rows need it. */
export type RowHeader = {
  readonly width: number;
  readonly placed: readonly PlacedColumn[];
};

export type RowReader<Row> = {
  read(cells: readonly string[], line: number): ReadRow<Row>;
  /** A row of which nothing could be read, for a reason that has been told. */
  unread(line: number): ReadRow<Row>;
};

/** A reader of the rows of a file of the bundle. It tells `onFinding` what is wrong in each. */
export function createRowReader<C extends Columns, Row>(
  bundleFile: BundleFile<C, Row>,
  { width, placed }: RowHeader,
  { context, name, onFinding, onFreeText, columnName = (column) => column }: RowReading,
): RowReader<Row> {
  const { keyField, rules, meaningOf } = bundleFile;
  // Without a required column rows are read for their other cells and then refused; the header's finding says why.
  const usable = placed.filter(({ column, index }) => index !== -1 || !column.isRequired);
  const isComplete = usable.length === placed.length;
  const readCells = createCellsReader(usable, onFreeText);
  const tell = ({ problem, ...place }: RowProblem, line: number) =>
    onFinding(
      findingAt(problem, { ...place, file: name, line, column: place.column && columnName(place.column) }),
    );

  const refused = (fields: Readonly<Record<string, unknown>>, line: number): ReadRow<Row> => {
    const key = keyField === undefined ? undefined : fields[keyField];
    // What could not be read is absent: every column of a staging table takes that for "not stated".
    const row = meaningOf(fields as RowOf<C>);
    return { isRefused: true, line, key: typeof key === 'string' ? key : undefined, row };
  };

  const read = (cells: readonly string[], line: number): ReadRow<Row> => {
    if (cells.length !== width) {
      tell({ problem: 'FIELD_COUNT_DIFFERS', hint: `${cells.length} instead of ${width}` }, line);
      return refused({}, line);
    }
    const { fields, problems } = readCells(cells, line);
    for (const problem of problems) tell(problem, line);
    if (problems.length > 0 || !isComplete) return refused(fields, line);
    // Every column of the table has been read by its own parser and none failed, so each field has its column's type.
    const row = fields as RowOf<C>;
    let isRefused = false;
    for (const rule of rules) {
      const broken = rule(row, context);
      if (broken === undefined) continue;
      tell(broken, line);
      isRefused ||= isError(broken.problem);
    }
    return isRefused ? refused(fields, line) : { isRefused: false, line, row: meaningOf(row) };
  };

  return { read, unread: (line) => refused({}, line) };
}

export type RowReading = {
  readonly context: RowContext;
  /** How findings call the file. */
  readonly name: string;
  readonly onFinding: (finding: Finding) => void;
  readonly onFreeText?: OnFreeText;
  /** How findings call a column, where the file that is read has other names. */
  readonly columnName?: ((column: string) => string) | undefined;
};
