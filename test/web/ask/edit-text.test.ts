import { expect, test } from '@jest/globals';
import { withoutSpan, withWords } from '../../../web/ask/edit-text.ts';

test.each([
  ['france germany refused', { start: 7, end: 14 }, 'france refused'],
  ['france', { start: 0, end: 6 }, ''],
  ['arrests  2020', { start: 0, end: 7 }, '2020'],
])('takes a part out of “%s”', (text, span, rest) => {
  expect(withoutSpan(text, span)).toBe(rest);
});

test('puts other words in the place of a part', () => {
  expect(withWords('frence refused', { start: 0, end: 6 }, 'France')).toBe('France refused');
});
