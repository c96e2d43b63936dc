import { Parser } from 'csv-parse';

/** One record of a CSV file and the line on which it begins; the header begins on line 1. */
export type SourceRecord = { readonly line: number; readonly cells: readonly string[] };

/** A CSV parser that is fed bytes and gives back the records that they complete. Rejects with the parser's own error. */
export type RecordParser = {
  write(bytes: Buffer): Promise<readonly SourceRecord[]>;
  end(): Promise<readonly SourceRecord[]>;
  /** The line on which the record begins that is being read. */
  nextLine(): number;
};

/** Characters of one record; without a limit one missing quotation mark puts a whole file into memory. */
const MAX_RECORD_SIZE = 65_536;

/** A parser of our dialect: comma, RFC 4180 quotes without leniency, LF, CRLF or CR, byte order mark skipped, blank lines too. */
export function createRecordParser(): RecordParser {
  let records: SourceRecord[] = [];
  let nextLine = 1;
  let lastLines = 0;

  const take = (cells: readonly string[], lines: number) => {
    // csv-parse counts CRLF inside quotes as two lines, so such breaks are counted here.
    const breaks = lines > lastLines + 1 ? breaksInside(cells) : 0;
    if (cells.length > 1 || cells[0] !== '') records.push({ line: nextLine, cells });
    nextLine += breaks + 1;
    lastLines = lines;
  };

  const parser = new DirectParser(take);
  // Failures arrive in the callbacks of write and end.
  parser.on('error', () => undefined);

  const taken = () => {
    const complete = records;
    records = [];
    return complete;
  };
  return {
    write: (bytes) => settled((done) => parser.write(bytes, done)).then(taken),
    end: () => settled((done) => parser.end(done)).then(taken),
    nextLine: () => nextLine,
  };
}

/**
 * The parser with its records handed over as they are found, and the line it has come to. Both documented ways to learn the
 * line of a record (`info`, `on_record`) copy a dozen fields for each, which was a seventh of the time of an import.
 */
class DirectParser extends Parser {
  private readonly onRecord: (cells: readonly string[], lines: number) => void;

  constructor(onRecord: (cells: readonly string[], lines: number) => void) {
    super({
      bom: true,
      delimiter: ',',
      record_delimiter: ['\r\n', '\n', '\r'],
      // The number of cells is checked against the header by us, so that every wrong row is told and not the first alone.
      relax_column_count: true,
      max_record_size: MAX_RECORD_SIZE,
    });
    this.onRecord = onRecord;
  }

  override push(record: string[] | null): boolean {
    if (record === null) return super.push(null);
    this.onRecord(record, this.info.lines);
    return true;
  }
}

function settled(start: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    start((error) => (error ? reject(error) : resolve()));
  });
}

function breaksInside(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}
