/** How the records of a file end. One kind a file; inside quotation marks any line end may stand. */
export type LineEnd = '\n' | '\r\n' | '\r';

/** Whole records of a file, as bytes: where they begin, in bytes from 0 and in lines from 1, and how they end. */
export type Cut = {
  readonly bytes: Buffer;
  readonly offset: number;
  readonly line: number;
  readonly lineEnd: LineEnd;
};

/** Cuts the bytes of a file at the ends of records, so that pieces can be read apart from each other. */
export type RecordCutter = {
  /** Records that are complete now; `undefined` when there are none. There may be more: then an empty push gives them. */
  push(bytes: Buffer): Cut | undefined;
  /** What is left at the end of the file, piece by piece; `undefined` when there is no more. */
  end(): Cut | undefined;
  /** Where a record ends otherwise than the first one, if any does, once the pieces before were taken. No piece goes as far. */
  mixed(): MixedEnd | undefined;
};

/** The line on which a record ends otherwise than the first one, and what stands between the last piece and this end. */
export type MixedEnd = { readonly line: number; readonly before: Cut };

/** A piece has at most so many lines, so that a file of short lines makes no piece of too many rows. */
const MOST_LINES = 10_000;

/** A record that is longer than any may be is cut all the same, and its reader says what is wrong. */
const LONGEST_UNCUT_BYTES = 2 ** 20;

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * A cutter of one file. A line end is the end of a record when an even number of quotation marks stands before it, which holds
 * in RFC 4180 for every record up to the first misplaced mark; the reader of that piece finds the mark. The byte order mark is
 * left out.
 */
export function createRecordCutter(mostLines = MOST_LINES): RecordCutter {
  const state: CutterState = { ...NOTHING_SEEN };
  let waiting: Buffer = Buffer.alloc(0);
  let offset = 0;

  const first = (length: number): Cut => ({
    bytes: waiting.subarray(0, length),
    offset,
    line: state.line,
    lineEnd: state.lineEnd ?? '\n',
  });

  const take = (length: number, breaks: number): Cut | undefined => {
    if (length === 0) return undefined;
    const cut = first(length);
    waiting = waiting.subarray(length);
    state.scanned -= length;
    state.breaks -= breaks;
    state.line += breaks;
    offset += length;
    return cut;
  };

  const skipMark = () => {
    if (offset > 0 || state.scanned > 0 || !waiting.subarray(0, 3).equals(BYTE_ORDER_MARK)) return;
    waiting = waiting.subarray(3);
    offset = 3;
  };

  return {
    push: (bytes) => {
      waiting = waiting.length === 0 ? bytes : Buffer.concat([waiting, bytes]);
      if (waiting.length < BYTE_ORDER_MARK.length) return undefined;
      skipMark();
      const { border, breaks } = scan(waiting, state, { isEnd: false, mostLines });
      if (border === 0 && state.scanned > LONGEST_UNCUT_BYTES) return take(state.scanned, state.breaks);
      return take(border, breaks);
    },
    end: () => {
      skipMark();
      const { border, breaks } = scan(waiting, state, { isEnd: true, mostLines });
      const isAll = state.mixedLine === undefined && state.scanned === waiting.length;
      return isAll ? take(waiting.length, state.breaks) : take(border, breaks);
    },
    mixed: () =>
      state.mixedLine === undefined ? undefined : { line: state.mixedLine, before: first(state.beforeMixed) },
  };
}

type CutterState = {
  lineEnd: LineEnd | undefined;
  mixedLine: number | undefined;
  /** How many bytes stand between the last piece and the end that differs. */
  beforeMixed: number;
  isQuoted: boolean;
  /** The line of the first byte that waits, and the line breaks among the scanned bytes after it. */
  line: number;
  breaks: number;
  /** How many of the waiting bytes have been looked at. */
  scanned: number;
};

const NOTHING_SEEN: CutterState = {
  lineEnd: undefined,
  mixedLine: undefined,
  beforeMixed: 0,
  isQuoted: false,
  line: 1,
  breaks: 0,
  scanned: 0,
};

type Border = { readonly border: number; readonly breaks: number };

/** Looks at the bytes that are new: where the last record ends, and how many line breaks stand before. Bytes, one by one, for speed. */
function scan(
  bytes: Buffer,
  state: CutterState,
  { isEnd, mostLines }: { readonly isEnd: boolean; readonly mostLines: number },
): Border {
  if (state.mixedLine !== undefined) return { border: 0, breaks: 0 };
  let { isQuoted, breaks } = state;
  let index = state.scanned;
  // A last CR may be the first half of CRLF.
  const end = !isEnd && bytes[bytes.length - 1] === CR ? bytes.length - 1 : bytes.length;
  let border = 0;
  let borderBreaks = 0;
  let isHeldBack = false;
  for (; index < end; index++) {
    const byte = bytes[index];
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (byte === LF || byte === CR) {
      const isPair = byte === CR && bytes[index + 1] === LF;
      if (isPair) index++;
      breaks++;
      if (isQuoted) continue;
      if (!isSameEnd(state, isPair ? '\r\n' : byte === LF ? '\n' : '\r', breaks)) {
        state.beforeMixed = (isPair ? index - 1 : index) - border;
        isHeldBack = true;
        break;
      }
      border = index + 1;
      borderBreaks = breaks;
      isHeldBack = breaks >= mostLines;
      if (isHeldBack) break;
    }
  }
  state.isQuoted = isQuoted;
  // What lies behind the border is looked at when the piece before it has been taken.
  state.breaks = isHeldBack ? borderBreaks : breaks;
  state.scanned = isHeldBack ? border : end;
  return { border, breaks: borderBreaks };
}

/** Whether a record ends as the first one did; where it does not, its line is kept. */
function isSameEnd(state: CutterState, lineEnd: LineEnd, breaks: number): boolean {
  state.lineEnd ??= lineEnd;
  if (state.lineEnd === lineEnd) return true;
  state.mixedLine = state.line + breaks - 1;
  return false;
}
