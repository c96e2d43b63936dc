import { expect, test } from '@jest/globals';
import { changeFigure, LEAST_CHANGE_BASE, pointsFigure } from '#domain/change';
import type { Figure } from '#domain/figure';

const value = (count: number): Figure => ({ value: count, status: [] });
const notApplicable: Figure = { value: null, status: ['z'] };

test('gives the change from the year before in per cent of it', () => {
  expect(changeFigure(value(60), value(80))).toEqual({
    value: -25,
    status: [],
    ratio: { numerator: -20, denominator: 80 },
  });
});

test('gives no change on fewer than 20', () => {
  expect(LEAST_CHANGE_BASE).toBe(20);
  expect(changeFigure(value(40), value(19))).toEqual(notApplicable);
  expect(changeFigure(value(40), value(20)).value).toBe(100);
});

test('gives no change to the first year after a break, and one from it', () => {
  const broken: Figure = { value: 100, status: ['b'] };
  expect(changeFigure(broken, value(50))).toEqual(notApplicable);
  expect(changeFigure(value(50), broken).value).toBe(-50);
});

test.each(['d', 'u'] as const)('gives no change over a break: %s', (flag) => {
  const broken: Figure = { value: 100, status: [flag] };
  expect([changeFigure(broken, value(50)), changeFigure(value(50), broken)]).toEqual([
    notApplicable,
    notApplicable,
  ]);
});

test('keeps a year that was not reported, and compares nothing with one', () => {
  const missing: Figure = { value: null, status: ['x'] };
  expect(changeFigure(missing, value(50))).toEqual(missing);
  expect(changeFigure(value(50), missing)).toEqual(notApplicable);
});

test('compares two years of the same other definition', () => {
  const other = (count: number): Figure => ({ value: count, status: ['d'] });
  expect(changeFigure(other(60), other(50)).value).toBe(20);
});

const share = (part: number, whole: number): Figure => ({
  value: (100 * part) / whole,
  status: [],
  ratio: { numerator: part, denominator: whole },
});

test('gives the change of a share in percentage points, also from none', () => {
  expect(pointsFigure(share(30, 40), share(10, 20))).toEqual({ value: 25, status: [] });
  expect(pointsFigure(share(10, 20), share(0, 20)).value).toBe(50);
});

test('gives no change of a share of fewer than 20', () => {
  expect(pointsFigure(share(10, 19), share(10, 20))).toEqual(notApplicable);
  expect(pointsFigure(share(10, 20), share(10, 19))).toEqual(notApplicable);
  expect(pointsFigure(share(10, 20), notApplicable)).toEqual(notApplicable);
});
