import { expect, test } from '@jest/globals';
import { gridOf } from '../../../web/table/grid.ts';
import { twoWay } from '../../../web/table/two-way.ts';
import { count, testAxis, testCountries, testTable, testYears } from '../table-fixture.ts';

const scopes = {
  ...testAxis('scope', [
    { code: 'BILATERAL', label: 'Two States' },
    { code: 'MULTILATERAL', label: 'Three or more' },
  ]),
  label: 'Number of States',
};

test('joins all dimensions but the last into one, and moves no figure', () => {
  const table = testTable({
    dimensions: [testCountries, scopes, testYears],
    figures: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(count),
    totals: [
      { over: ['country', 'scope'], basis: 'cases', figures: [21, 22, 23].map(count) },
      { over: ['scope'], basis: 'cases', figures: [1, 2, 3, 4, 5, 6].map(count) },
    ],
  });
  const grid = gridOf(twoWay(table));
  expect(grid.rowLabel).toBe('Country · Number of States');
  expect(grid.rows.map((row) => [row.label, ...row.figures.map((figure) => figure?.value)])).toEqual([
    ['Spain · Two States', 1, 2, 3],
    ['Spain · Three or more', 4, 5, 6],
    ['France · Two States', 7, 8, 9],
    ['France · Three or more', 10, 11, 12],
  ]);
  expect(grid.total).toEqual({ figures: [21, 22, 23].map(count) });
});

test('stands a single figure in a row of what it is of', () => {
  const table = testTable({
    dimensions: [],
    fixed: [
      { dimension: 'country', label: 'Country', category: { code: 'ES', label: 'Spain' } },
      { dimension: 'year', label: 'Year', category: { code: '2021', label: '2021' } },
    ],
    figures: [count(7)],
    totals: [],
  });
  const grid = gridOf(twoWay(table));
  expect([grid.rowLabel, grid.rows[0]?.label]).toEqual(['Country · Year', 'Spain · 2021']);
  expect(grid.rows[0]?.figures).toEqual([count(7)]);
});

test('leaves a table of one or two dimensions as it is', () => {
  const table = testTable();
  expect(twoWay(table)).toBe(table);
});
