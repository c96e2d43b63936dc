import { neutralised } from '#domain/spreadsheet-safe';
import type { RecordBatch, SourceRecord } from '../read/file-records.ts';
import type { LineCursor } from './line-cursor.ts';
import { RETURNED_COLUMN } from './returned-column.ts';
import { findingsCell, type ReturnedFinding } from './returned-finding.ts';
import { type ReturnedHeader, withoutFindings } from './without-findings.ts';

/** Rows of a returned file, cell by cell, and how they end. */
export type ReturnedBatch = {
  readonly rows: readonly (readonly string[])[];
  readonly lineEnd: RecordBatch['lineEnd'];
};

/**
 * The rows of a returned file: those of the input, each with a last cell that says what is wrong in it. What is wrong with the
 * file as a whole, or with its header, stands in the first row below the header. A row with too few or too many cells keeps
 * them, so that it stays wrong until someone mends it.
 */
export async function* returnedRows(
  batches: AsyncIterable<RecordBatch>,
  cursor: LineCursor,
  whole: readonly ReturnedFinding[],
): AsyncGenerator<ReturnedBatch> {
  const marker = createMarker(cursor, whole);
  let lineEnd: RecordBatch['lineEnd'] = '\n';
  for await (const batch of batches) {
    ({ lineEnd } = batch);
    const rows: (readonly string[])[] = [];
    for (const record of batch.records) {
      const row = await marker.take(record);
      if (row) rows.push(row);
    }
    yield { rows, lineEnd };
  }
  const last = await marker.end();
  if (last) yield { rows: [last], lineEnd };
}

type Row = readonly string[];

/** Holds each record back until the next one shows which findings are its own: those before the line of the next. */
function createMarker(cursor: LineCursor, wholeFile: readonly ReturnedFinding[]) {
  let held: SourceRecord | undefined;
  let header: ReturnedHeader | undefined;
  let whole = wholeFile;

  const release = async (before: number): Promise<Row | undefined> => {
    if (held === undefined) return undefined;
    const found = cursor.nextLine() < before ? await cursor.takeBefore(before) : NONE;
    if (header === undefined) {
      header = { width: held.cells.length, returnedAt: held.cells.indexOf(RETURNED_COLUMN) };
      whole = [...whole, ...found];
      return [...asDelivered(held.cells, header).map(neutralised), RETURNED_COLUMN];
    }
    const cell = findingsCell(whole, found);
    whole = NONE;
    return [...asDelivered(held.cells, header).map(neutralised), cell];
  };

  return {
    take: async (record: SourceRecord) => {
      const row = await release(record.line);
      held = record;
      return row;
    },
    end: () => release(Number.POSITIVE_INFINITY),
  };
}

const NONE: readonly ReturnedFinding[] = [];

/** The cells of a record, also where the input is a returned file itself. */
function asDelivered(cells: Row, header: ReturnedHeader): Row {
  return header.returnedAt === -1 ? cells : withoutFindings(cells, header);
}
