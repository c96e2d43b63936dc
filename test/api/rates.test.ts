import { expect, test } from '@jest/globals';
import { compiled } from './compiled.ts';
import { foundRelease } from './found-release.ts';
import { shapedTable } from './shaped-table.ts';

const ROWS = [
  { year: '2020', country: 'FR', cases: 670, keys: 1 },
  { year: '2020', country: 'ALL', cases: 900, keys: 1 },
];

test('gives cases for each 100,000 people of a State', () => {
  const query = 'metric=cases-per-100000&by=year,country&year=2020';
  const table = shapedTable(query, foundRelease(), ROWS);
  const [, france] = table.figures;
  expect(france).toEqual({
    value: (100_000 * 670) / 67391582,
    status: [],
    ratio: { numerator: 670, denominator: 67391582 },
  });
  expect(table.metric.unit).toBe('cases per 100,000');
});

test('gives no rate of States together', () => {
  const table = shapedTable('metric=cases-per-100000&by=country&year=2020', foundRelease(), ROWS);
  expect(table.totals).toEqual([
    {
      over: ['country'],
      basis: 'withheld',
      why: 'Rows do not add up, because each is a rate of its own population.',
    },
  ]);
});

test('needs a State and a year', () => {
  expect(() => compiled('metric=cases-per-100000&by=country')).toThrow(
    'cases-per-100000 needs the people of a State in a year; ask for it with country and year in by or filters.',
  );
});
