import { expect, test } from '@jest/globals';
import type { DataTable } from '#domain/data-table';
import { titleOf } from '../../../../web/pages/explore/explore-title.ts';
import { count, testAxis, testCountries, testTable, testYears } from '../../table-fixture.ts';

const held: DataTable['fixed'] = [
  { dimension: 'country', label: 'Country', category: { code: 'ES', label: 'Spain' } },
  { dimension: 'crime', label: 'Crime', category: { code: '0701', label: 'Fraud' } },
  { dimension: 'year', label: 'Year', category: { code: '2023', label: '2023' } },
];

const byBoth = testTable({
  dimensions: [testYears, testCountries],
  figures: [1, 2, 3, 4, 5, 6].map(count),
});

const ranked = testTable({
  dimensions: [
    testAxis('country', [
      { code: 'ES', label: 'Spain' },
      { code: 'FR', label: 'France' },
      { code: 'IT', label: 'Italy' },
    ]),
  ],
  figures: [3, 2, 1].map(count),
  fixed: held.slice(1),
});

test.each([
  ['what a line says', testTable(), 'line', 'Cooperation cases rose from 10 in 2021 to 14 in 2023'],
  [
    'what filters hold before it',
    testTable({ fixed: held }),
    'line',
    'Spain, fraud: cooperation cases rose from 10 in 2021 to 14 in 2023',
  ],
  ['who comes first, with its capital', ranked, 'bars', 'Fraud: Spain, France and Italy come first'],
  ['the lines by name', byBoth, 'line', 'Cooperation cases, Spain and France'],
  ['the axes of a heat map', byBoth, 'heat', 'Cooperation cases by year and country'],
  ['the measure of one figure', testTable({ dimensions: [], fixed: [] }), 'table', 'Cooperation cases'],
  ['the measure alone of a number by year', testTable(), 'number', 'Cooperation cases'],
] as const)('says %s', (_, table, view, expected) => {
  expect(titleOf(table, view, 'en')).toBe(expected);
});
