import type { BundleFile } from '../bundle/bundle-file.ts';
import { type Finding, findingAt } from '../findings/finding.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { createTranslator } from '../mapping/translator.ts';
import type { Columns } from '../parse/column.ts';
import { placeColumns } from '../parse/header.ts';
import type { OnFreeText } from '../parse/parse-row.ts';
import { createRowReader, type ReadRow } from '../parse/row-reader.ts';
import { withoutFindings } from '../returned/without-findings.ts';
import { isMapped } from './check-header.ts';
import type { FilePlan } from './file-plan.ts';

/** Reads a record of a file as the rows that it means: one of a file of the bundle, any number through a mapping. */
export type RecordReader<Row> = (cells: readonly string[], line: number) => Iterable<ReadRow<Row>>;

/** Who hears what is wrong in the records, and the texts that the source chose. */
export type Hearing = {
  readonly onFinding: (finding: Finding) => void;
  readonly onFreeText: OnFreeText;
};

/** A reader of the records of a file. It tells `onFinding` what is wrong in each. */
export function createRecordReader<C extends Columns, Row>(
  plan: FilePlan,
  bundleFile: BundleFile<C, Row>,
  hearing: Hearing,
): RecordReader<Row> {
  const { mapping, header, context, name, returnedAt } = plan;
  if (returnedAt !== -1)
    return returnedReader(plan, createRecordReader({ ...plan, returnedAt: -1 }, bundleFile, hearing));
  if (mapping) return withoutHeader(plan, hearing, mappedReader({ ...plan, mapping }, bundleFile, hearing));
  const rowHeader = { width: header.length, placed: placeColumns(header, bundleFile.columns) };
  const { read, unread } = createRowReader(bundleFile, rowHeader, { context, name, ...hearing });
  return withoutHeader(plan, hearing, (cells, line, isHeader) => [
    isHeader ? unread(line) : read(cells, line),
  ]);
}

/** Tells of a header in the middle of a file as what it is, and not of each of its cells. */
function withoutHeader<Row>(
  { header, name, target, mapping }: FilePlan,
  { onFinding }: Hearing,
  read: (cells: readonly string[], line: number, isHeader: boolean) => Iterable<ReadRow<Row>>,
): RecordReader<Row> {
  const isToldElsewhere = mapping !== undefined && target !== 'cases.csv';
  return (cells, line) => {
    const isHeader =
      cells[0] === header[0] && cells.length === header.length && cells.every(isCellOf(header));
    if (isHeader && !isToldElsewhere) onFinding(findingAt('HEADER_REPEATED', { file: name, line }));
    return read(cells, line, isHeader);
  };
}

function isCellOf(header: readonly string[]) {
  return (cell: string, index: number) => cell === header[index];
}

/**
 * Reads the rows of a returned file: without its column more, and with cells as they were before spreadsheets were thought of.
 * A row that is not as wide as the returned header stays wrong, even where it would fit the delivered one.
 */
function returnedReader<Row>({ header, returnedAt }: FilePlan, read: RecordReader<Row>): RecordReader<Row> {
  const width = header.length + 1;
  return (cells, line) => {
    const own = withoutFindings(cells, { width, returnedAt });
    const fitsByChance = cells.length !== width && own.length === header.length;
    return read(fitsByChance ? own.slice(1) : own, line);
  };
}

function mappedReader<C extends Columns, Row>(
  { mapping, header, context, name, target }: FilePlan & { readonly mapping: Mapping },
  bundleFile: BundleFile<C, Row>,
  hearing: Hearing,
): (cells: readonly string[], line: number, isHeader: boolean) => Iterable<ReadRow<Row>> {
  if (!isMapped(target)) throw new Error(`no mapping makes rows of ${target}`);
  const { columnNames, sourceColumns, translate } = createTranslator(mapping, header, target);
  const columnName = (column: string) => sourceColumns[columnNames.indexOf(column)] ?? column;
  const rowHeader = {
    width: columnNames.length,
    placed: placeColumns(columnNames, bundleFile.columns),
  };
  const once = oncePerRecord(hearing.onFinding);
  const isToldOfCases = target === 'participations.csv' ? columnName(CASE_ID) : undefined;
  const onFinding = (finding: Finding) => {
    if (finding.column === undefined || finding.column !== isToldOfCases) once.take(finding);
  };
  const onFreeText: OnFreeText = (column, text, line) => hearing.onFreeText(columnName(column), text, line);
  const reading = { context, name, onFinding, onFreeText, columnName };
  const { read, unread } = createRowReader(bundleFile, rowHeader, reading);
  return (cells, line, isHeader) => {
    once.begin();
    if (isHeader) return [unread(line)];
    if (cells.length !== header.length) {
      const hint = `${cells.length} instead of ${header.length}`;
      if (target === 'cases.csv') onFinding(findingAt('FIELD_COUNT_DIFFERS', { file: name, line, hint }));
      return [unread(line)];
    }
    const { rows, problems, isRefused } = translate(cells, line);
    for (const { problem, ...place } of problems)
      onFinding(findingAt(problem, { ...place, file: name, line }));
    return isRefused ? [unread(line)] : rows.map((row) => read(row, line));
  };
}

/** The id of a case is read for the case and for each of its parties, and told with the case. */
const CASE_ID = 'case_id';

/** Takes each finding of a record once: the rows that a mapping makes of it mostly hold the same cells. */
function oncePerRecord(onFinding: (finding: Finding) => void) {
  const told = new Set<string>();
  return {
    begin: () => told.clear(),
    take: (finding: Finding) => {
      const key = `${finding.code} ${finding.column}`;
      if (!told.has(key)) onFinding(finding);
      told.add(key);
    },
  };
}
