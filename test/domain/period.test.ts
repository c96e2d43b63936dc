import { expect, test } from '@jest/globals';
import { TITLES } from '#domain/labels/en/titles';
import { declaredPeriods, earliestDay, isCertainlyBefore, isPartialDate, latestDay } from '#domain/period';

test.each(['2020', '2020-04', '2020-04-22', '2024-02-29'])('accepts %s as a date', (text) => {
  expect(isPartialDate(text)).toBe(true);
});

test.each([
  '',
  '20',
  '2020-4',
  '2020-13',
  '2020-02-30',
  '2023-02-29',
  'today',
  '22.04.2020',
  '2020-04-22T10:00Z',
])('refuses %s as a date', (text) => {
  expect(isPartialDate(text)).toBe(false);
});

test.each([
  ['2020', '2020-01-01', '2020-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2021-02', '2021-02-01', '2021-02-28'],
  ['2020-04-22', '2020-04-22', '2020-04-22'],
])('spans %s from %s to %s', (date, first, last) => {
  expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
});

test('calls a date before another only when it certainly is', () => {
  expect(isCertainlyBefore('2020', '2020-06-01')).toBe(false);
  expect(isCertainlyBefore('2020-05', '2020-06-01')).toBe(true);
  expect(isCertainlyBefore('2020-06-01', '2020-06-01')).toBe(false);
});

test('declares all years, the last ten and five, and whole blocks of five', () => {
  expect(declaredPeriods(2014, 2025, TITLES).map(({ first, last }) => [first, last])).toEqual([
    [2014, 2025],
    [2016, 2025],
    [2021, 2025],
    [2016, 2020],
  ]);
});

test('declares one period for a release of one year', () => {
  expect(declaredPeriods(2021, 2021, TITLES)).toEqual([{ first: 2021, last: 2021, label: 'All years' }]);
});
