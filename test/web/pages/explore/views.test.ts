import { expect, test } from '@jest/globals';
import type { TableDimension } from '#domain/data-table';
import type { Dimension } from '#domain/dimension';
import { findMetric, METRICS } from '#domain/metric';
import { defaultView, misfitOf, VIEWS, type View } from '../../../../web/pages/explore/views.ts';
import { testAxis } from '../../table-fixture.ts';

const axis = (id: Dimension, size: number): TableDimension =>
  testAxis(
    id,
    Array.from({ length: size }, (_, place) => ({ code: String(place), label: String(place) })),
  );

const shape = (axes: readonly [Dimension, number][], metric = 'cases') => ({
  dimensions: axes.map(([id, size]) => axis(id, size)),
  metric: findMetric(metric) ?? METRICS[0],
});

test.each<[string, [Dimension, number][], View]>([
  ['years', [['year', 10]], 'line'],
  [
    'years of five countries',
    [
      ['year', 10],
      ['country', 5],
    ],
    'line',
  ],
  [
    'years of six countries',
    [
      ['year', 10],
      ['country', 6],
    ],
    'multiples',
  ],
  [
    'years of more countries than panels',
    [
      ['country', 80],
      ['year', 10],
    ],
    'heat',
  ],
  ['months', [['month', 24]], 'line'],
  ['one year', [['year', 1]], 'number'],
  ['countries', [['country', 30]], 'bars'],
  [
    'countries and partners',
    [
      ['country', 30],
      ['partner', 30],
    ],
    'heat',
  ],
  [
    'more cells than a heat map holds',
    [
      ['country', 200],
      ['partner', 200],
    ],
    'table',
  ],
  [
    'three axes',
    [
      ['crime', 10],
      ['scope', 3],
      ['year', 10],
    ],
    'table',
  ],
  ['no axis', [], 'number'],
])('shows %s first as %s', (_, axes, expected) => {
  expect(defaultView(shape(axes))).toBe(expected);
});

test.each<[string, [Dimension, number][], string, Partial<Record<View, string>>]>([
  [
    'years',
    [['year', 10]],
    'cases',
    { multiples: 'needsAnotherAxis', heat: 'needsTwoAxes', map: 'needsCountries' },
  ],
  [
    'years of seven countries',
    [
      ['year', 10],
      ['country', 7],
    ],
    'cases',
    { line: 'tooManyLines', bars: 'needsOneAxis', map: 'needsCountries' },
  ],
  [
    'counts by country',
    [['country', 30]],
    'cases',
    { line: 'needsYears', multiples: 'needsYears', heat: 'needsTwoAxes', map: 'needsRate' },
  ],
  [
    'changes by country',
    [['country', 30]],
    'cases-change',
    {
      line: 'needsYears',
      bars: 'goesBelowZero',
      multiples: 'needsYears',
      heat: 'needsTwoAxes',
      map: 'goesBelowZero',
    },
  ],
  [
    'rates by country',
    [['country', 30]],
    'cases-per-100000',
    { line: 'needsYears', multiples: 'needsYears', heat: 'needsTwoAxes' },
  ],
])('says which views do not fit %s', (_, axes, metric, expected) => {
  const misfits = VIEWS.map((view) => [view, misfitOf(view, shape(axes, metric))] as const);
  expect(Object.fromEntries(misfits.filter(([, misfit]) => misfit))).toEqual({
    ...expected,
    number: 'needsOneFigure',
  });
});

test('offers a number of one figure only', () => {
  expect(misfitOf('number', shape([['year', 1]]))).toBeUndefined();
  expect(misfitOf('number', shape([]))).toBeUndefined();
});
