import { expect, test } from '@jest/globals';
import { COUNTRY } from '#domain/codes/country';
import { populationOf, YEARS_CARRIED } from '#domain/reference/population';
import { POPULATION_SERIES } from '#domain/reference/population-series';

const lines = POPULATION_SERIES.lines
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

test('knows the people of a State in a year', () => {
  expect(populationOf('ES', 2001)).toEqual({ people: 40850412, isEstimate: false });
  expect(populationOf('NA', 2020)).toEqual({ people: 2540916, isEstimate: false });
});

test('carries the last year on for five years, as an estimate, and no longer', () => {
  expect(YEARS_CARRIED).toBe(5);
  expect(populationOf('NA', 2025)).toEqual({ people: 2540916, isEstimate: true });
  expect([populationOf('NA', 2026), populationOf('NA', 1999)]).toEqual([undefined, undefined]);
});

test('knows nothing of a State that is not named, nor of what the source has not', () => {
  expect([populationOf('ZZ', 2010), populationOf('ER', 2015), populationOf('VA', 2010)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('has one line a State, each with a number or a dash for every year', () => {
  const codes = lines.map(([code = '']) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !COUNTRY.some((entry) => entry.code === code))).toEqual([]);
  const years = POPULATION_SERIES.lastYear - POPULATION_SERIES.firstYear + 1;
  expect(lines.filter((line) => line.length !== years + 1)).toEqual([]);
  expect(lines.flatMap(([, ...people]) => people).filter((each) => !/^(\d+|-)$/.test(each))).toEqual([]);
});
