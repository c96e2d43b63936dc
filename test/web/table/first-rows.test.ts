import { expect, test } from '@jest/globals';
import { firstRows } from '../../../web/table/first-rows.ts';
import { gridOf } from '../../../web/table/grid.ts';
import { count, testCountries, testTable, testYears } from '../table-fixture.ts';

const table = testTable({
  dimensions: [testYears, testCountries],
  figures: [1, 2, 3, 4, 5, 6].map(count),
  totals: [
    { over: ['year'], basis: 'cases', figures: [9, 12].map(count) },
    { over: ['country'], basis: 'cases', figures: [3, 7, 11].map(count) },
  ],
});

test('keeps the first rows, and the total of all of them', () => {
  const grid = gridOf(firstRows(table, 2));
  expect(grid.rows.map((row) => row.figures.map((figure) => figure?.value))).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(grid.total).toEqual({ figures: [9, 12].map(count) });
});

test('leaves a table with so few rows as it is', () => {
  expect(firstRows(table, 3)).toBe(table);
});
