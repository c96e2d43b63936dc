import { expect, test } from '@jest/globals';
import { shownValue } from '../../../etl/findings/shown-value.ts';

test.each([
  ['ES-CNP-UCC', 'ES-CNP-UCC'],
  ['2024-13-01', '2024-13-01'],
  ['x'.repeat(41), `${'x'.repeat(40)}…`],
  ['', ''],
  ['Jane Roe', 'J*** (8 characters)'],
  ['jane@example.org', 'j*** (16 characters)'],
  ['12345678Z', '1*** (9 characters)'],
  ['34612345678', '3*** (11 characters)'],
  ['\u{1f600}x', '\u{1f600}*** (2 characters)'],
])('shows %s as %s', (value, shown) => {
  expect(shownValue(value)).toBe(shown);
});
