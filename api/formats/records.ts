import { stringify } from 'csv-stringify/sync';
import { neutralised } from '#domain/spreadsheet-safe';

export type Row = readonly (string | number)[];

/**
 * Records of any number of equal cells as CSV (RFC 4180, UTF-8, CRLF), in their order. A cell that a spreadsheet would read as
 * a formula is neutralised.
 */
export function writeRecords(records: readonly Row[]): string {
  return stringify(
    records.map((record) => record.map(neutralCell)),
    { record_delimiter: '\r\n' },
  );
}

function neutralCell(cell: string | number): string {
  return typeof cell === 'number' ? String(cell) : neutralised(cell);
}
