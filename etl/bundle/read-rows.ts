import type { RowContext } from '../check/row-rule.ts';
import { findingAt, isError } from '../findings/finding.ts';
import type { FindingCollector } from '../findings/finding-collector.ts';
import type { Columns, RowOf } from '../parse/column.ts';
import { parseCells, type RowProblem } from '../parse/parse-row.ts';
import type { BundleFile } from './bundle-file.ts';
import type { SourceRecord } from './csv-records.ts';
import { type PlacedColumn, readHeader } from './header.ts';

/** A row of a file as it is meant, or a refused one with its key, if that could be read. */
export type ReadRow<Row> =
  | { readonly isRefused: false; readonly line: number; readonly row: Row }
  | { readonly isRefused: true; readonly line: number; readonly key: string | undefined };

/** Turns the records of one file into rows, one after the other, and tells the collector what is wrong. */
export type RowReader<Row> = {
  /** The rows of the records; the first record of the file is its header. */
  take(records: readonly SourceRecord[]): readonly ReadRow<Row>[];
  /** Whether a header came, and whether nothing after it can be made sense of. */
  readonly state: { hasHeader: boolean; isHopeless: boolean };
};

/** A reader of the rows of a file of the bundle. */
export function createRowReader<C extends Columns, Row>(
  bundleFile: BundleFile<C, Row>,
  context: RowContext,
  findings: FindingCollector,
): RowReader<Row> {
  const { file, columns } = bundleFile;
  const state = { hasHeader: false, isHopeless: false };
  let header: Header = { width: 0, placed: [], isComplete: false };

  const takeHeader = (cells: readonly string[]) => {
    state.hasHeader = true;
    const separator = wrongSeparator(cells);
    if (separator !== undefined) {
      state.isHopeless = true;
      findings.add(findingAt('DELIMITER_WRONG', { file, line: 1, hint: `found ${separator} as separator` }));
      return;
    }
    const { placed, findings: wrong } = readHeader({ file, cells, columns });
    for (const finding of wrong) findings.add(finding);
    header = { width: cells.length, ...withoutMissing(placed) };
  };

  return {
    state,
    take: (records) => {
      const [first, ...others] = records;
      if (first !== undefined && !state.hasHeader) {
        takeHeader(first.cells);
        return state.isHopeless
          ? []
          : others.map((record) => readRow(record, header, { bundleFile, context, findings }));
      }
      return state.isHopeless
        ? []
        : records.map((record) => readRow(record, header, { bundleFile, context, findings }));
    },
  };
}

type Header = {
  readonly width: number;
  readonly placed: readonly PlacedColumn[];
  /** Whether every required column is there; without one, rows are read for their other cells and then refused. */
  readonly isComplete: boolean;
};

type RowReading<C extends Columns, Row> = {
  readonly bundleFile: BundleFile<C, Row>;
  readonly context: RowContext;
  readonly findings: FindingCollector;
};

function withoutMissing(placed: readonly PlacedColumn[]): Pick<Header, 'placed' | 'isComplete'> {
  const usable = placed.filter(({ column, index }) => index !== -1 || !column.isRequired);
  return { placed: usable, isComplete: usable.length === placed.length };
}

function readRow<C extends Columns, Row>(
  { line, cells }: SourceRecord,
  header: Header,
  { bundleFile, context, findings }: RowReading<C, Row>,
): ReadRow<Row> {
  const { file, keyField } = bundleFile;
  if (cells.length !== header.width) {
    const hint = `${cells.length} instead of ${header.width}`;
    findings.add(findingAt('FIELD_COUNT_DIFFERS', { file, line, hint }));
    return { isRefused: true, line, key: undefined };
  }
  const { fields, problems } = parseCells(header.placed, cells);
  for (const problem of problems) findings.add(problemAt(problem, file, line));
  const key = keyField === undefined ? undefined : fields[keyField];
  if (problems.length > 0 || !header.isComplete) return refusedRow(line, key);
  // Every column of the table has been read by its own parser and none failed, so each field has its column's type.
  const row = fields as RowOf<C>;
  const broken = brokenRules(row, bundleFile, context);
  for (const problem of broken) findings.add(problemAt(problem, file, line));
  if (broken.some(({ problem }) => isError(problem))) return refusedRow(line, key);
  return { isRefused: false, line, row: bundleFile.meaningOf(row) };
}

function refusedRow(line: number, key: unknown) {
  return { isRefused: true, line, key: typeof key === 'string' ? key : undefined } as const;
}

function brokenRules<C extends Columns, Row>(
  row: RowOf<C>,
  { rules }: BundleFile<C, Row>,
  context: RowContext,
): readonly RowProblem[] {
  let broken: readonly RowProblem[] = NONE;
  for (const rule of rules) {
    const problem = rule(row, context);
    if (problem !== undefined) broken = [...broken, problem];
  }
  return broken;
}

const NONE: readonly RowProblem[] = [];

function problemAt({ problem, column, value, hint }: RowProblem, file: string, line: number) {
  return findingAt(problem, { file, line, column, value, hint });
}

function wrongSeparator(cells: readonly string[]): string | undefined {
  if (cells.length > 1) return undefined;
  if (cells[0]?.includes(';')) return 'a semicolon';
  return cells[0]?.includes('\t') ? 'a tab' : undefined;
}
