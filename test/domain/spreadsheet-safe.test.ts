import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { neutralised, restored } from '../../domain/spreadsheet-safe.ts';

const FORMULAS = [
  '=1+1',
  '+1',
  '-1+1',
  '-a',
  '@x',
  '\tx',
  '\rx',
  '\nx',
  '\u0000=x',
  ' =1',
  '"=1',
  "'=1",
  "''=1",
  '\u00a0=1',
  '\ufeff=1',
  '\uff1d1',
  '\uff0b1',
  '\uff0d1',
  '\uff20x',
  '\u22121',
];

test.each(FORMULAS)('keeps a spreadsheet from reading %j as a formula', (text) => {
  expect(neutralised(text)).toBe(`'${text}`);
});

test.each([
  'Spain',
  'a=b',
  '',
  "'",
  "O'Neill",
  "'quoted'",
  'Europol, European Cybercrime Centre',
  'Guinea-Bissau',
  '2019..2021',
  '-1',
  '-0.5',
  '12',
])('leaves %j as it is', (text) => {
  expect(neutralised(text)).toBe(text);
  expect(restored(text)).toBe(text);
});

test('takes away one apostrophe and no more', () => {
  expect(restored("''=1")).toBe("'=1");
  expect(restored("'-1")).toBe("'-1");
});

const RISKY = fc.string({
  unit: fc.constantFrom("'", '"', ' ', '=', '+', '-', '@', '\t', '\r', '\n', '1', '.', 'a', '\uff1d'),
});

test('gives every text back as it was', () => {
  fc.assert(
    fc.property(
      fc.oneof(RISKY, fc.string({ unit: 'binary' })),
      (text) => restored(neutralised(text)) === text,
    ),
    { seed: 3, numRuns: 2000 },
  );
});
