import { expect, test } from '@jest/globals';
import { numberReader } from '../../../etl/mapping/number-format.ts';

test.each([
  ['', '.', '1250', '1250'],
  ['.', '', '1.250', '1250'],
  ['', '.', '12.5', '12.5'],
  ['.', ',', '1.250.000,50', '1250000.50'],
  ['.', ',', '1250000,50', '1250000.50'],
  ['.', ',', '1.250', '1250'],
  [',', '.', '1,250.5', '1250.5'],
  ["'", '.', "1'250", '1250'],
  ["'", '.', '1’250', '1250'],
  [' ', ',', '1 250', '1250'],
  [' ', ',', '1\u00a0250', '1250'],
  [' ', ',', '1\u202f250', '1250'],
])('reads with %j for thousands and %j for decimals: %s', (thousands, decimal, text, number) => {
  expect(numberReader({ thousands, decimal })(text)).toBe(number);
});

test.each([
  ['', '.', '1,250'],
  ['.', ',', '1.25'],
  ['.', ',', '12.5000'],
  ['.', ',', '1250.000'],
  ['.', ',', '1,250.00'],
  [',', '.', '1.250,50'],
  ['', '.', '-5'],
  ['', '.', '+5'],
  ['', '.', '1e3'],
  ['', '.', '.5'],
  ['', '.', '5.'],
  ['', '.', '٣'],
  ['', '.', '5 %'],
  ['', '', '5.0'],
  ['.', '', '1.250.5'],
])('does not read with %j and %j: %s', (thousands, decimal, text) => {
  expect(numberReader({ thousands, decimal })(text)).toBeUndefined();
});
