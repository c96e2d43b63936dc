import { basename } from 'node:path';
import { findingAt, isError } from '../findings/finding.ts';
import { createFindingCollector, type FindingCollector } from '../findings/finding-collector.ts';
import { CASE_COLUMNS } from '../parse/case-columns.ts';
import type { Columns } from '../parse/column.ts';
import { placeColumns } from '../parse/header.ts';
import { createCellsReader, type RowProblem } from '../parse/parse-row.ts';
import { PARTICIPATION_COLUMNS } from '../parse/participation-columns.ts';
import { fileRecords, type SourceRecord } from '../read/file-records.ts';
import { FileStopped } from '../read/file-stopped.ts';
import type { Mapping } from './mapping-schema.ts';
import { isHopelessHeader } from './source-header.ts';
import { createTranslator, type Translator } from './translator.ts';

/** What came of a mapping that was tried on a file: its rows, the rows that they became, and the findings. */
export type Trial = {
  readonly file: string;
  readonly rows: number;
  readonly refused: number;
  readonly cases: number;
  readonly participations: number;
  readonly findings: FindingCollector;
};

/**
 * Tries a mapping on a whole file without a database: the header, and every cell as the import would read it. What rows say
 * together, whether a case stands twice, and which agencies are known, the import checks.
 */
export async function tryMapping(mapping: Mapping, path: string): Promise<Trial> {
  const file = basename(path);
  const findings = createFindingCollector();
  const trial = createTrial(mapping, { file, findings });
  try {
    for await (const { records } of fileRecords({ path, name: file, dialect: mapping.dialect })) {
      for (const record of records) trial.take(record);
      if (trial.isHopeless()) break;
    }
    if (!trial.hasHeader()) findings.add(findingAt('FILE_EMPTY', { file }));
  } catch (error) {
    if (!(error instanceof FileStopped)) throw error;
    findings.add(error.finding);
  }
  return { file, ...trial.counts(), findings };
}

/** Takes the header and then row after row; after a header that is wrong, nothing. */
function createTrial(mapping: Mapping, telling: Telling) {
  const count = { rows: 0, refused: 0, cases: 0, participations: 0 };
  let sheets: Sheets | undefined;
  const takeRow = (into: Sheets, record: SourceRecord) => {
    const made = tryRow(into, record, telling);
    count.rows += 1;
    count.refused += made.isRefused ? 1 : 0;
    count.cases += made.cases;
    count.participations += made.participations;
  };
  return {
    take: (record: SourceRecord) => {
      if (sheets === undefined) sheets = startSheets(mapping, record.cells, telling);
      else if (sheets.isUsable) takeRow(sheets, record);
    },
    hasHeader: () => sheets !== undefined,
    isHopeless: () => sheets?.isUsable === false,
    counts: () => count,
  };
}

type Sheet = {
  readonly translator: Translator;
  readonly read: ReturnType<typeof createCellsReader>;
};
type Sheets = {
  readonly width: number;
  readonly isUsable: boolean;
  readonly cases: Sheet;
  readonly participations: Sheet;
};
type Telling = { readonly file: string; readonly findings: FindingCollector };

function startSheets(mapping: Mapping, header: readonly string[], { file, findings }: Telling): Sheets {
  const cases = createTranslator(mapping, header, 'cases.csv');
  const participations = createTranslator(mapping, header, 'participations.csv');
  for (const finding of cases.findings) findings.add({ ...finding, file });
  return {
    width: header.length,
    isUsable: !isHopelessHeader(cases.findings),
    cases: sheetOf(cases, CASE_COLUMNS),
    participations: sheetOf(participations, PARTICIPATION_COLUMNS),
  };
}

function sheetOf(translator: Translator, columns: Columns): Sheet {
  return { translator, read: createCellsReader(placeColumns(translator.columnNames, columns)) };
}

function tryRow(sheets: Sheets, { line, cells }: SourceRecord, { file, findings }: Telling) {
  if (cells.length !== sheets.width) {
    const hint = `${cells.length} instead of ${sheets.width}`;
    findings.add(findingAt('FIELD_COUNT_DIFFERS', { file, line, hint }));
    return { cases: 0, participations: 0, isRefused: true };
  }
  const tell = ({ problem, column, value, hint }: RowProblem) =>
    findings.add(findingAt(problem, { file, line, column, value, hint }));
  const cases = tryCells(sheets.cases, cells, { line, tell });
  const participations = tryCells(sheets.participations, cells, { line, tell });
  return {
    cases: cases.rows,
    participations: participations.rows,
    isRefused: cases.isRefused || participations.isRefused,
  };
}

type Place = { readonly line: number; readonly tell: (problem: RowProblem) => void };

/** Translates a row and reads what comes of it as a canonical file is read. */
function tryCells({ translator, read }: Sheet, cells: readonly string[], { line, tell }: Place) {
  const { rows, problems, isRefused } = translator.translate(cells, line);
  for (const problem of problems) tell(problem);
  if (isRefused) return { rows: 0, isRefused };
  // The copies of a row for which it stands differ in nothing but the id.
  const wrong = rows.slice(0, 100).flatMap((row) => read(row).problems);
  const told = new Map(
    wrong.map((problem) => [`${problem.problem} ${problem.column} ${problem.value}`, problem]),
  );
  for (const problem of told.values()) tell(inWordsOfSource(translator, problem));
  return { rows: rows.length, isRefused: wrong.some(({ problem }) => isError(problem)) };
}

function inWordsOfSource({ columnNames, sourceColumns }: Translator, problem: RowProblem): RowProblem {
  const index = columnNames.indexOf(problem.column ?? '');
  return { ...problem, column: sourceColumns[index] ?? problem.column };
}
