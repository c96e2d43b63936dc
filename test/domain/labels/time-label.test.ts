import { expect, test } from '@jest/globals';
import { timeLabel } from '#domain/labels/time-label';

test.each([
  ['year', '2020', 'en', '2020'],
  ['quarter', '2020-Q2', 'en', 'Q2 2020'],
  ['quarter', '2020-Q2', 'fr', 'T2 2020'],
  ['month', '2020-04', 'en', 'April 2020'],
  ['month', '2020-04', 'fr', 'avril 2020'],
  ['month', '2020-04', 'es', 'abril de 2020'],
  ['month', 'ZZ', 'en', 'Month not stated'],
  ['quarter', 'ZZ', 'es', 'Trimestre no indicado'],
] as const)('labels the %s %s in %s as %s', (dimension, code, language, label) => {
  expect(timeLabel(dimension, code, language)).toBe(label);
});
