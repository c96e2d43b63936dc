import { expect, test } from '@jest/globals';
import { gridOf } from '../../../web/table/grid.ts';
import { count, testCountries, testTable, testYears } from '../table-fixture.ts';

test('lays out one dimension with its total', () => {
  const grid = gridOf(testTable());
  expect(grid.columns).toEqual([{ code: 'value', label: 'Cooperation cases (cases)' }]);
  expect(grid.rows.map((row) => [row.label, row.figures[0]?.value])).toEqual([
    ['2021', 10],
    ['2022', null],
    ['2023', 14],
  ]);
  expect(grid.total).toEqual({ figures: [count(24)] });
});

test('lays out two dimensions and says why there is no total', () => {
  const grid = gridOf(
    testTable({
      dimensions: [testCountries, testYears],
      figures: [1, 2, 3, 4, 5, 6].map(count),
      totals: [{ over: ['country'], basis: 'withheld', why: 'Rows do not add up.' }],
    }),
  );
  expect(grid.rows.map((row) => row.figures.map((figure) => figure.value))).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(grid.total).toEqual({ why: 'Rows do not add up.' });
});

test('puts the rows in the order of the chart', () => {
  expect(gridOf(testTable(), ['2023', '2021', '2022']).rows.map((row) => row.code)).toEqual([
    '2023',
    '2021',
    '2022',
  ]);
});
