import { expect, test } from '@jest/globals';
import { withDatesOnly, yearsCounted } from '../../../../web/pages/explore/years-of-table.ts';
import { count, testAxis, testCountries, testTable } from '../../table-fixture.ts';

const undated = testAxis('year', [
  { code: '2021', label: '2021' },
  { code: 'ZZ', label: 'Year not stated' },
]);

test.each([
  ['first', [undated, testCountries], [1, 2, 3, 4], [1, 2]],
  ['second', [testCountries, undated], [1, 2, 3, 4], [1, 3]],
] as const)('leaves out what has no year where the year is the %s axis', (_, dimensions, given, kept) => {
  const table = withDatesOnly(testTable({ dimensions, figures: given.map(count) }));
  expect(table.dimensions.find(({ id }) => id === 'year')?.categories.map(({ code }) => code)).toEqual([
    '2021',
  ]);
  expect(table.figures.map(({ value }) => value)).toEqual(kept);
});

test.each([
  ['of its axis', testTable(), { first: 2021, last: 2023 }],
  [
    'of its filter',
    testTable({
      dimensions: [testCountries],
      fixed: [{ dimension: 'year', label: 'Year', category: { code: '2022..2023', label: '2022–2023' } }],
    }),
    { first: 2022, last: 2023 },
  ],
  [
    'of its months',
    testTable({
      dimensions: [
        testAxis('month', [
          { code: '2020-11', label: 'November 2020' },
          { code: '2021-01', label: 'January 2021' },
          { code: 'ZZ', label: 'Month not stated' },
        ]),
      ],
    }),
    { first: 2020, last: 2021 },
  ],
  ['of its release', testTable({ dimensions: [testCountries] }), { first: 2019, last: 2023 }],
])('counts the years %s', (_, table, expected) => {
  expect(yearsCounted(table)).toEqual(expected);
});
