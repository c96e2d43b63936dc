import { CsvError, Parser } from 'csv-parse';
import type { Dialect } from './dialect.ts';
import type { Cut } from './record-cutter.ts';
import { createTextMemory } from './text-memory.ts';

/** Who takes the records: the cells of one, and the line on which it begins. The header of a file begins on line 1. */
export type OnRecord = (cells: readonly string[], line: number) => void;

/** Why the rest of a piece cannot be read, and the line on which the record begins that stopped it. */
export type CsvStop = { readonly code: string; readonly line: number };

/** Bytes of one record; without a limit one missing quotation mark puts a whole file into memory. */
export const LONGEST_RECORD_BYTES = 65_536;

/**
 * Reads the records of a piece of a file: RFC 4180 quotes without leniency, blank lines and rows of empty cells skipped. Gives
 * back what stopped it before its end, if anything did.
 */
export function readRecords(
  { bytes, line, lineEnd }: Cut,
  { delimiter }: Pick<Dialect, 'delimiter'>,
  onRecord: OnRecord,
): CsvStop | undefined {
  let nextLine = line;
  let lastLines = 0;
  const take = (cells: readonly string[], lines: number) => {
    // csv-parse counts CRLF inside quotes as two lines, so such breaks are counted here.
    const breaks = lines > lastLines + 1 ? breaksInside(cells) : 0;
    if (!isBlank(cells)) onRecord(cells, nextLine);
    nextLine += breaks + 1;
    lastLines = lines;
  };
  const stop = new PieceParser({ delimiter, record_delimiter: lineEnd }).parse(bytes, take);
  if (stop === undefined) return undefined;
  if (stop instanceof CsvError) return { code: stop.code, line: nextLine };
  throw stop;
}

/** What csv-parse has below its stream, and its types leave out. */
type ParserApi = {
  parse(
    bytes: Buffer,
    isEnd: boolean,
    push: (record: string[]) => void,
    close: () => void,
  ): Error | undefined;
};

/** Where csv-parse collects the bytes of a cell. Without an encoding it gives them as they are, for its errors. */
type CellBytes = { readonly buf: Buffer; readonly length: number; toString(encoding?: string): string };

/** One for all pieces: they are read one after the other. */
const textOf = createTextMemory();

/**
 * The parser without its stream: a piece is read at once, its records handed over as they are found with the line it has come to,
 * and cells that came before not decoded again. The documented ways to learn the line of a record (`info`, `on_record`) copy a
 * dozen fields for each, and a stream looks ahead at every byte for more to come.
 */
class PieceParser extends Parser {
  declare private readonly api: ParserApi;
  declare private readonly state: { readonly field: CellBytes };

  constructor(dialect: { readonly delimiter: string; readonly record_delimiter: string }) {
    super({
      ...dialect,
      // The number of cells is checked against the header by us, so that every wrong row is told and not the first alone.
      relax_column_count: true,
      max_record_size: LONGEST_RECORD_BYTES,
    });
    const { field } = this.state;
    const bytesOf = field.toString.bind(field);
    field.toString = (encoding) => (encoding === undefined ? bytesOf() : textOf(field.buf, field.length));
  }

  parse(bytes: Buffer, onRecord: (cells: readonly string[], lines: number) => void): Error | undefined {
    // The parser takes the width of the first record for the right one, and makes an error with a stack for each that differs.
    // Its types call the count read-only for those who listen to it.
    const info = this.info as { records: number; readonly lines: number };
    const take = (record: string[]) => {
      onRecord(record, info.lines);
      info.records = 0;
    };
    return this.api.parse(bytes, true, take, () => undefined);
  }
}

/** Blank lines, and the rows of separators that spreadsheets leave below a table. */
function isBlank(cells: readonly string[]): boolean {
  return cells[0] === '' && cells.every((cell) => cell === '');
}

function breaksInside(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}
