import { expect, test } from '@jest/globals';
import { shownHeader } from '../../../etl/findings/shown-header.ts';

test.each([
  ['Fall Nummer', 'Fall Nummer'],
  ['Outcome (detail)', 'Outcome (detail)'],
  ['x'.repeat(41), `${'x'.repeat(40)}…`],
  ['Name of suspect', 'N*** (15 characters)'],
  ['Calle Mayor 12', 'C*** (14 characters)'],
  ['test@example.org', 't*** (16 characters)'],
  ['row of 12345', 'r*** (12 characters)'],
])('shows the header %s as %s', (name, shown) => {
  expect(shownHeader(name)).toBe(shown);
});
