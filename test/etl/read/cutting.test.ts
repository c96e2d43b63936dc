import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvText, cutInChunks, recordsOf } from './cut-text.ts';

const RUNS = { seed: 20260801, numRuns: 400 };
const chunkSizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });
const anyText = fc
  .array(fc.constantFrom('"', ',', '\n', '\r', '\r\n', 'a', '\u00e9', '""', '\ufeff', ' '), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** The cells of a text in one piece, by another reader; without blank lines and rows of empty cells. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = parse(text, {
    bom: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

test('reads the same records in pieces as csv-parse reads in one, whatever chunks cut', async () => {
  await fc.assert(
    fc.asyncProperty(csvText, chunkSizes, async (text, sizes) => {
      const { records, stop } = await recordsOf(cutInChunks(text, sizes));
      expect(stop).toBeUndefined();
      expect(records.map(({ cells }) => cells)).toEqual(cellsOf(text));
    }),
    RUNS,
  );
});

test('numbers the records in pieces as in one', async () => {
  await fc.assert(
    fc.asyncProperty(csvText, chunkSizes, async (text, sizes) => {
      const whole = await recordsOf(cutInChunks(text, [text.length * 4 + 1]));
      expect(await recordsOf(cutInChunks(text, sizes))).toEqual(whole);
    }),
    RUNS,
  );
});

test('stops in pieces where it stops in one, at the same line', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, chunkSizes, async (text, sizes) => {
      fc.pre(createsOneKindOfLineEnd(text));
      const whole = await recordsOf(cutInChunks(text, [text.length * 4 + 1]));
      expect(await recordsOf(cutInChunks(text, sizes))).toEqual(whole);
    }),
    RUNS,
  );
});

test('loses no byte and none comes twice', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), chunkSizes, (bytes, sizes) => {
      const text = Buffer.from(bytes).toString('latin1');
      const cuts = cutInChunks(text, sizes);
      const joined = Buffer.concat(cuts.map(({ bytes: piece }) => piece)).toString();
      expect(joined).toBe(text);
      expect(cuts.map(({ offset }) => offset)).toEqual(
        startsOf(cuts.map(({ bytes: piece }) => piece.length)),
      );
    }),
    RUNS,
  );
});

/** Where pieces of these lengths begin. */
function startsOf(lengths: readonly number[]): readonly number[] {
  return lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
}

/** A text whose line ends differ is refused before its records are read. */
function createsOneKindOfLineEnd(text: string): boolean {
  return new Set(text.match(/\r\n|\n|\r/g) ?? []).size < 2;
}
