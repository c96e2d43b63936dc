import { expect, test } from '@jest/globals';
import { monthsOfQuarter, readTimes, timesOf, writeTimes, yearOfTime } from '#domain/time-list';

test.each([
  ['year', ['2019..2021', '2014'], ['2014', '2019', '2020', '2021']],
  ['year', ['ZZ', '2020'], ['2020', 'ZZ']],
  ['month', ['2019-11..2020-02'], ['2019-11', '2019-12', '2020-01', '2020-02']],
  ['month', ['2020-04', '2020-04', 'ZZ'], ['2020-04', 'ZZ']],
  ['quarter', ['2019-Q4..2020-Q2'], ['2019-Q4', '2020-Q1', '2020-Q2']],
] as const)('reads %s %j as the single codes', (dimension, entries, codes) => {
  expect(readTimes(dimension, entries)).toEqual({ codes });
});

test.each([
  ['year', '2020-04'],
  ['year', '1949'],
  ['year', '2021..2019'],
  ['year', '2019..2020..2021'],
  ['month', '2020-00'],
  ['month', '2020-4'],
  ['month', '2020'],
  ['month', '2020-Q1'],
  ['quarter', '2020-Q5'],
  ['quarter', '2020-01'],
] as const)('refuses %s %s as none of these', (dimension, entry) => {
  expect(readTimes(dimension, ['ZZ', entry])).toEqual({ wrong: entry });
});

test.each([
  ['year', ['2021', '2019', '2020'], '2019..2021'],
  ['month', ['2020-01', '2019-12'], '2019-12..2020-01'],
  ['month', ['2020-01', '2020-03'], '2020-01,2020-03'],
  ['quarter', ['2019-Q4', '2020-Q1'], '2019-Q4..2020-Q1'],
  ['quarter', ['2019-Q4'], '2019-Q4'],
  ['year', ['2020', 'ZZ'], '2020,ZZ'],
] as const)('writes %s %j as %s', (dimension, codes, text) => {
  expect(writeTimes(dimension, codes)).toBe(text);
});

test('lists the times of some years in order', () => {
  expect(timesOf('quarter', ['2019', '2020']).slice(3, 5)).toEqual(['2019-Q4', '2020-Q1']);
  expect(timesOf('month', ['2019'])).toHaveLength(12);
  expect(timesOf('year', ['2019', '2020'])).toEqual(['2019', '2020']);
});

test('tells the year of a time, and none of what is not stated', () => {
  expect(['2019', '2019-04', '2019-Q2', 'ZZ', 'ALL'].map(yearOfTime)).toEqual([
    '2019',
    '2019',
    '2019',
    undefined,
    undefined,
  ]);
});

test('gives the three months of a quarter', () => {
  expect(monthsOfQuarter('2019-Q4')).toEqual(['2019-10', '2019-11', '2019-12']);
  expect(monthsOfQuarter('ZZ')).toEqual(['ZZ']);
});
