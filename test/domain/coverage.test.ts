import { expect, test } from '@jest/globals';
import {
  coverageByParty,
  coverageByYear,
  likeForLike,
  reportingShareByCountry,
  reportingShareByYear,
} from '#domain/coverage';
import type { ReportingRow } from '#domain/reporting';

const row = (code: string, year: string, reported: boolean): ReportingRow => ({
  axis: 'agency',
  code,
  year,
  reported,
});

const ROWS: readonly ReportingRow[] = [
  row('ES-GC', '2019', true),
  row('ES-GC', '2020', true),
  row('FR-PN', '2019', true),
  row('FR-PN', '2020', false),
  row('EUROPOL', '2020', true),
  { axis: 'country', code: 'ES', year: '2019', reported: false },
];

test('counts who reported of who was expected, year by year', () => {
  expect(coverageByYear(ROWS, 'agency', ['2019', '2020', '2021'])).toEqual([
    { year: '2019', reported: 2, expected: 2 },
    { year: '2020', reported: 2, expected: 3 },
    { year: '2021', reported: 0, expected: 0 },
  ]);
});

test('tells the agency that did not report from the one that nobody expected', () => {
  expect(coverageByParty(ROWS, 'agency', ['2019', '2020'])).toEqual([
    { code: 'ES-GC', states: ['reported', 'reported'] },
    { code: 'EUROPOL', states: ['not-expected', 'reported'] },
    { code: 'FR-PN', states: ['reported', 'not-reported'] },
  ]);
});

test.each([
  [['2019', '2020'], ['ES-GC']],
  [['2019'], ['ES-GC', 'FR-PN']],
  [['2020'], ['ES-GC', 'EUROPOL']],
  [['2019', '2020', '2021'], []],
  [[], []],
])('keeps in the panel of %j who reported in all of them', (years, panel) => {
  expect(likeForLike(ROWS, 'agency', years)).toEqual(panel);
});

test('gives numerator and denominator of M34 by year', () => {
  expect(reportingShareByYear(ROWS, 'agency', ['2020'])).toEqual([
    { year: '2020', numerator: 2, denominator: 3 },
  ]);
});

test('gives M34 by the State of the agency and leaves bodies out', () => {
  const countries = new Map([
    ['ES-GC', 'ES'],
    ['FR-PN', 'FR'],
    ['IT-GF', 'IT'],
  ]);
  expect(reportingShareByCountry(ROWS, countries, ['2020'])).toEqual([
    { year: '2020', country: 'ES', numerator: 1, denominator: 1 },
    { year: '2020', country: 'FR', numerator: 0, denominator: 1 },
  ]);
});
