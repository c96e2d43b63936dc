import { expect, test } from '@jest/globals';
import { gridOf, joinedGrid } from '../../../web/table/grid.ts';
import { count, testCountries, testTable, testYears } from '../table-fixture.ts';

test('lays out one dimension with its total', () => {
  const grid = gridOf(testTable());
  expect(grid.columns).toEqual([{ code: 'value', label: 'Cooperation cases (cases)', unit: 'cases' }]);
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
  expect(grid.rows.map((row) => row.figures.map((figure) => figure?.value))).toEqual([
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

test('puts tables of the same rows side by side, and leaves a place open where one has no such row', () => {
  const [first, second] = testYears.categories;
  const shorter = testTable({
    dimensions: [{ ...testYears, categories: [first, second].flatMap((each) => each ?? []) }],
    figures: [count(1), count(2)],
    totals: [{ over: ['year'], basis: 'withheld', why: 'Rows do not add up.' }],
  });
  const grid = joinedGrid(
    [
      { label: 'All', table: testTable() },
      { label: 'Some', table: shorter },
    ],
    'year',
    ['2023', '2022', '2021'],
  );
  expect(grid.columns.map(({ label, unit }) => [label, unit])).toEqual([
    ['All', 'cases'],
    ['Some', 'cases'],
  ]);
  expect(grid.rows.map((row) => [row.label, ...row.figures.map((figure) => figure?.value)])).toEqual([
    ['2023', 14, undefined],
    ['2022', null, 2],
    ['2021', 10, 1],
  ]);
  expect(grid.total).toEqual({ figures: [count(24), undefined] });
});

test('says why tables side by side have no total when none has one', () => {
  const withheld = testTable({ totals: [{ over: ['year'], basis: 'withheld', why: 'Rows do not add up.' }] });
  expect(joinedGrid([{ label: 'All', table: withheld }], 'year').total).toEqual({
    why: 'Rows do not add up.',
  });
});
