import { expect, test } from '@jest/globals';
import { rateFigure } from '#domain/rate';

const PEOPLE = { people: 4_000_000, isEstimate: false };

test('gives a figure for each 100,000 people', () => {
  expect(rateFigure({ value: 100, status: ['p'] }, PEOPLE, 100_000)).toEqual({
    value: 2.5,
    status: ['p'],
    ratio: { numerator: 100, denominator: 4_000_000 },
  });
});

test('marks a rate on a carried population as an estimate', () => {
  expect(rateFigure({ value: 1, status: [] }, { ...PEOPLE, isEstimate: true }, 100_000).status).toEqual([
    'e',
  ]);
});

test('is not known without a population, and keeps why a figure has no value', () => {
  expect(rateFigure({ value: 1, status: [] }, undefined, 100_000)).toEqual({ value: null, status: ['m'] });
  expect(rateFigure({ value: null, status: ['x'] }, PEOPLE, 100_000)).toEqual({ value: null, status: ['x'] });
});
