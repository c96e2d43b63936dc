import { expect, test } from '@jest/globals';
import { createImportMeter } from '../../cli/import-meter.ts';

/** Reads a file of 1,000 bytes, of 4,000 in all, at the times and places that are given. */
function metered(...steps: readonly (readonly [ms: number, bytes: number, rows: number])[]): string {
  let ms = 0;
  const meter = createImportMeter(() => ms);
  let line = '';
  for (const [at, bytes, rows] of steps) {
    ms = at;
    line = meter({
      stage: 'reading',
      file: 'cases.csv',
      bytes,
      bytesTotal: 4000,
      fileBytes: bytes,
      fileBytesTotal: 1000,
      rows,
    });
  }
  return line;
}

test('says how much is read and no speed at the very beginning', () => {
  expect(metered([0, 0, 0], [999, 250, 20])).toBe('cases.csv 25 %; all files 6 %; 20 rows');
});

test('says the time left and the rows a second after one second', () => {
  expect(metered([0, 0, 0], [1000, 250, 2000])).toBe(
    'cases.csv 25 %, 3 s left; all files 6 %, 15 s left; 2,000 rows; 2,000 rows/s',
  );
});

test('takes the speed of the last five seconds', () => {
  expect(metered([0, 0, 0], [10_000, 100, 10], [11_000, 200, 1010], [15_000, 600, 5010])).toBe(
    'cases.csv 60 %, 4 s left; all files 15 %, 34 s left; 5,010 rows; 1,000 rows/s',
  );
});

test('says minutes and hours', () => {
  expect(metered([0, 0, 0], [2000, 20, 1])).toBe(
    'cases.csv 2 %, 1 min 38 s left; all files 0 %, 6 min 38 s left; 1 rows; 1 rows/s',
  );
  expect(metered([0, 0, 0], [4000, 1, 0])).toBe(
    'cases.csv 0 %, 1 h 6 min left; all files 0 %, 4 h 26 min left; 0 rows; 0 rows/s',
  );
});

test('says no time left while nothing moves, and of an empty file that it is whole', () => {
  expect(metered([0, 100, 5], [9000, 100, 5], [18_000, 100, 5])).toBe(
    'cases.csv 10 %; all files 2 %; 5 rows; 0 rows/s',
  );
  const meter = createImportMeter(() => 0);
  expect(meter({ stage: 'reading', file: 'empty.csv', bytes: 0, bytesTotal: 0, rows: 0 })).toBe(
    'empty.csv 100 %; all files 100 %; 0 rows',
  );
});

test.each(['checking', 'loading'] as const)('says how long it takes while it is %s', (stage) => {
  let ms = 0;
  const meter = createImportMeter(() => ms);
  ms = 65_000;
  expect(meter({ stage, bytes: 4000, bytesTotal: 4000, rows: 12_345 })).toBe(
    `${stage}: 12,345 rows read, 1 min 5 s so far`,
  );
});
