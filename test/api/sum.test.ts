import { expect, test } from '@jest/globals';
import { sumOf } from '../../api/figures/sum.ts';

const known = (value: number, cases: number) =>
  ({ value, status: [], coverage: { known: cases, of: cases } }) as const;
const notKnown = (cases: number) =>
  ({ value: null, status: ['m'], coverage: { known: 0, of: cases } }) as const;

test('keeps the cases of a row whose number is not known, and calls nothing unreported', () => {
  expect(sumOf([known(4, 3), notKnown(2)])).toEqual({
    value: 4,
    status: [],
    coverage: { known: 3, of: 5 },
  });
});

test('gives no sum where no case states the number, whatever rows without cases say', () => {
  const none = { value: null, status: ['m'], coverage: { known: 0, of: 5 } };
  expect(sumOf([notKnown(3), notKnown(2)])).toEqual(none);
  expect(sumOf([known(0, 0), notKnown(5)])).toEqual(none);
});

test('adds up rows without cases as zero', () => {
  expect(sumOf([known(0, 0), known(0, 0)])).toEqual({
    value: 0,
    status: [],
    coverage: { known: 0, of: 0 },
  });
});

test('marks a sum with a row that was not reported', () => {
  expect(
    sumOf([
      { value: 3, status: [] },
      { value: null, status: ['x'] },
    ]),
  ).toEqual({ value: 3, status: ['u'] });
  expect(
    sumOf([
      { value: 3, status: ['u'] },
      { value: 1, status: [] },
    ]),
  ).toEqual({ value: 4, status: ['u'] });
});

test('gives the reason in place of a sum of rows without values', () => {
  const notReported = { value: null, status: ['x'] } as const;
  expect(sumOf([notReported, notReported])).toEqual(notReported);
});
