import { expect, test } from '@jest/globals';
import { type Cut, createRecordCutter } from '../../../etl/read/record-cutter.ts';

/** What a cutter makes of a file that comes in these chunks. */
function cutsOf(...chunks: readonly (string | Buffer)[]) {
  const cutter = createRecordCutter();
  const cuts = [...chunks.map((chunk) => cutter.push(Buffer.from(chunk))), cutter.end()];
  return { cuts: cuts.flatMap((cut) => (cut ? [told(cut)] : [])), mixedLine: cutter.mixed()?.line };
}

function told({ bytes, offset, line, lineEnd }: Cut) {
  return [bytes.toString(), offset, line, lineEnd];
}

test('cuts after the last record that is complete', () => {
  expect(cutsOf('a\nb\nc', 'd\ne\n').cuts).toEqual([
    ['a\nb\n', 0, 1, '\n'],
    ['cd\ne\n', 4, 3, '\n'],
  ]);
});

test('gives what is left at the end', () => {
  expect(cutsOf('a\nb').cuts).toEqual([
    ['a\n', 0, 1, '\n'],
    ['b', 2, 2, '\n'],
  ]);
});

test('cuts no record at a line end in quotes', () => {
  expect(cutsOf('a\n"b\nc', '\n"\nd\n').cuts).toEqual([
    ['a\n', 0, 1, '\n'],
    ['"b\nc\n"\nd\n', 2, 2, '\n'],
  ]);
});

test('waits with a CR at the end of a chunk until it is known what follows', () => {
  expect(cutsOf('a\r', '\nb\r\n')).toEqual({ cuts: [['a\r\nb\r\n', 0, 1, '\r\n']], mixedLine: undefined });
  expect(cutsOf('a\r', 'b\r')).toEqual({
    cuts: [
      ['a\r', 0, 1, '\r'],
      ['b\r', 2, 2, '\r'],
    ],
    mixedLine: undefined,
  });
});

test('counts CRLF as one line break, in quotes and between records', () => {
  expect(cutsOf('"a\r\nb"\r\n', 'c\r\n').cuts).toEqual([
    ['"a\r\nb"\r\n', 0, 1, '\r\n'],
    ['c\r\n', 8, 3, '\r\n'],
  ]);
});

test('leaves a byte order mark out, whatever chunks cut', () => {
  expect(cutsOf('\ufeffa\n').cuts).toEqual([['a\n', 3, 1, '\n']]);
  expect(cutsOf(Buffer.from([0xef]), Buffer.from([0xbb]), Buffer.from([0xbf, 0x61])).cuts).toEqual([
    ['a', 3, 1, '\n'],
  ]);
});

test.each([
  ['a\nb\r\n', 2],
  ['a\r\nb\n', 2],
  ['a\nb\rc\n', 2],
  ['a\r\n\r\nb\r', 3],
  ['"\r\n"\nb\n', undefined],
  ['a\r', undefined],
])('says on which line %j ends a record in a second way', (text, line) => {
  expect(cutsOf(text).mixedLine).toBe(line);
});

test('cuts a record of more than 1 MiB all the same', () => {
  const { cuts } = cutsOf('"', 'x'.repeat(2 ** 20), 'y\n');
  expect(cuts.map(([bytes]) => String(bytes).length)).toEqual([2 ** 20 + 1, 2]);
});

test('gives nothing of an empty file', () => {
  expect(cutsOf('')).toEqual({ cuts: [], mixedLine: undefined });
});

test('cuts after so many lines, at the end of a record', () => {
  const cutter = createRecordCutter(2);
  const cuts: unknown[] = [];
  for (let cut = cutter.push(Buffer.from('a\n"b\n\n"\nc\nd\ne')); cut; cut = cutter.push(Buffer.alloc(0)))
    cuts.push(told(cut));
  for (let cut = cutter.end(); cut; cut = cutter.end()) cuts.push(told(cut));
  expect(cuts).toEqual([
    ['a\n"b\n\n"\n', 0, 1, '\n'],
    ['c\nd\n', 8, 5, '\n'],
    ['e', 12, 7, '\n'],
  ]);
});

test('tells what stands between the last piece and the end that differs', () => {
  const cutter = createRecordCutter();
  cutter.push(Buffer.from('a\nb\nc\r\nd\n'));
  expect(cutter.mixed()).toMatchObject({ line: 3, before: { bytes: Buffer.from('c'), offset: 4, line: 3 } });
  const other = createRecordCutter();
  other.push(Buffer.from('a\r\nb "c\r\n" d\n'));
  expect(other.mixed()?.before.bytes.toString()).toBe('b "c\r\n" d');
});

test('gives the records before one that ends otherwise, and none after', () => {
  expect(cutsOf('a\nb\nc\r\nd\n', 'e\n')).toEqual({ cuts: [['a\nb\n', 0, 1, '\n']], mixedLine: 3 });
});
