import { CsvError, Parser } from 'csv-parse';
import type { Dialect } from './dialect.ts';
import type { Cut } from './record-cutter.ts';

/** Who takes the records: the cells of one, and the line on which it begins. The header of a file begins on line 1. */
export type OnRecord = (cells: readonly string[], line: number) => void;

/** Why the rest of a piece cannot be read, and the line on which the record begins that stopped it. */
export type CsvStop = { readonly code: string; readonly line: number };

/** Bytes of one record; without a limit one missing quotation mark puts a whole file into memory. */
export const LONGEST_RECORD_BYTES = 65_536;

/**
 * Reads the records of a piece of a file: RFC 4180 quotes without leniency, blank lines and rows of empty cells
 * skipped. Gives back what stopped it
 * before its end, if anything did.
 */
export async function readRecords(
  { bytes, line, lineEnd }: Cut,
  { delimiter }: Pick<Dialect, 'delimiter'>,
  onRecord: OnRecord,
): Promise<CsvStop | undefined> {
  let nextLine = line;
  let lastLines = 0;
  const take = (cells: readonly string[], lines: number) => {
    // csv-parse counts CRLF inside quotes as two lines, so such breaks are counted here.
    const breaks = lines > lastLines + 1 ? breaksInside(cells) : 0;
    if (!isBlank(cells)) onRecord(cells, nextLine);
    nextLine += breaks + 1;
    lastLines = lines;
  };
  const parser = new DirectParser({ delimiter, record_delimiter: lineEnd }, take);
  try {
    await parsed(parser, bytes);
    return undefined;
  } catch (error) {
    if (error instanceof CsvError) return { code: error.code, line: nextLine };
    throw error;
  }
}

/**
 * The parser with its records handed over as they are found, and the line it has come to. Both documented ways to learn the
 * line of a record (`info`, `on_record`) copy a dozen fields for each, which was a seventh of the time of an import.
 */
class DirectParser extends Parser {
  private readonly onRecord: (cells: readonly string[], lines: number) => void;

  constructor(
    dialect: { readonly delimiter: string; readonly record_delimiter: string },
    onRecord: (cells: readonly string[], lines: number) => void,
  ) {
    super({
      ...dialect,
      // The number of cells is checked against the header by us, so that every wrong row is told and not the first alone.
      relax_column_count: true,
      max_record_size: LONGEST_RECORD_BYTES,
    });
    this.onRecord = onRecord;
  }

  override push(record: string[] | null): boolean {
    if (record === null) return super.push(null);
    this.onRecord(record, this.info.lines);
    // The parser then takes the width of the next record for the right one, and makes no error with a stack for
    // each that differs. Its types call the count read-only for those who listen to it.
    (this.info as { records: number }).records = 0;
    return true;
  }
}

function parsed(parser: DirectParser, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.on('error', reject);
    parser.end(bytes, (error?: Error | null) => (error ? reject(error) : resolve()));
  });
}

/** Blank lines, and the rows of separators that spreadsheets leave below a table. */
function isBlank(cells: readonly string[]): boolean {
  return cells[0] === '' && cells.every((cell) => cell === '');
}

function breaksInside(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}
