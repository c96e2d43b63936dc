import type { Finding } from '../findings/finding.ts';
import { LONGEST_RECORD_BYTES, readRecords } from '../read/csv-records.ts';
import type { Dialect } from '../read/dialect.ts';
import type { Cut } from '../read/record-cutter.ts';
import { csvFinding, refusedFinding } from '../read/stop-finding.ts';
import { guardText, isRefusedText } from '../read/text-guard.ts';

/**
 * The cells of the first record of a piece, or why they cannot be read; `undefined` when the piece has blank lines only.
 */
export function readHeaderCells(
  cut: Cut,
  dialect: Dialect,
  file: string,
): readonly string[] | Finding | undefined {
  const start = { ...cut, bytes: wholeLetters(cut.bytes, LONGEST_RECORD_BYTES + 4) };
  const text = guardText(start, dialect);
  const clean = isRefusedText(text) ? text.before : text;
  let header: readonly string[] | undefined;
  const keepFirst = (cells: readonly string[]) => {
    header ??= cells;
  };
  const stop = clean && readRecords(clean, dialect, keepFirst);
  if (header) return header;
  if (isRefusedText(text)) return refusedFinding(file, text);
  return stop && csvFinding(file, stop);
}

/** The first bytes, without the beginning of a letter of UTF-8 that goes on behind them. */
function wholeLetters(bytes: Buffer, length: number): Buffer {
  let end = Math.min(length, bytes.length);
  while (end < bytes.length && end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}
