import fc from 'fast-check';
import { readRecords } from '../../../etl/read/csv-records.ts';
import { BUNDLE_DIALECT } from '../../../etl/read/dialect.ts';
import type { SourceRecord } from '../../../etl/read/file-records.ts';
import { type Cut, createRecordCutter, type LineEnd } from '../../../etl/read/record-cutter.ts';

/** What can stand in a cell, as it is written: with and without quotes, with what is hard for readers. */
const cell = fc.oneof(
  fc.constantFrom('', ' ', 'a', 'test-1', '2024-01-10', 'caf\u00e9', '\u{1f46e}', '0', '\t'),
  fc.constantFrom(
    '""',
    '"a"',
    '",;"',
    '"a ""b"" c"',
    '""""',
    '"\n"',
    '"\r\n"',
    '"\r"',
    '"a\n\n\r\nb"',
    '"\u{1f46e}\r"',
  ),
);

/** A CSV text that RFC 4180 allows, with records of every length, blank lines, and one kind of line end. */
export const csvText = fc
  .record({
    records: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 12 }),
    lineEnd: fc.constantFrom<LineEnd>('\n', '\r\n', '\r'),
    hasMark: fc.boolean(),
    endsWithLineEnd: fc.boolean(),
  })
  .map(({ records, lineEnd, hasMark, endsWithLineEnd }) => {
    const lines = records.map((cells) => cells.join(',')).join(lineEnd);
    return `${hasMark ? '\ufeff' : ''}${lines}${endsWithLineEnd ? lineEnd : ''}`;
  });

/** The pieces that a cutter makes of a text when it comes in chunks of these sizes, one size after the other again and again. */
export function cutInChunks(text: string, sizes: readonly number[]): readonly Cut[] {
  const bytes = Buffer.from(text);
  const cutter = createRecordCutter();
  const cuts: (Cut | undefined)[] = [];
  for (let from = 0, turn = 0; from < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? bytes.length;
    cuts.push(cutter.push(bytes.subarray(from, from + size)));
    from += size;
  }
  cuts.push(cutter.end());
  return cuts.flatMap((cut) => cut ?? []);
}

/** The records of some pieces, in order, and what stopped the first that stopped. */
export async function recordsOf(cuts: readonly Cut[]) {
  const records: SourceRecord[] = [];
  for (const cut of cuts) {
    const stop = await readRecords(cut, BUNDLE_DIALECT, (cells, line) => records.push({ line, cells }));
    if (stop) return { records, stop };
  }
  return { records, stop: undefined };
}
