import { expect, test } from '@jest/globals';
import { withShortHeads } from '../../../../web/pages/explore/short-heads.ts';
import { count, testAxis, testCountries, testTable } from '../../table-fixture.ts';

const crimes = testAxis('crime', [
  { code: '0201', label: 'Assaults and threats' },
  { code: '0701', label: 'Fraud and deception' },
  { code: '0901', label: 'Acts against public safety' },
]);

test('turns a table so that long names stand beside rows, every figure with its own', () => {
  const table = withShortHeads(
    testTable({ dimensions: [testCountries, crimes], figures: [1, 2, 3, 4, 5, 6].map(count) }),
  );
  expect(table.dimensions.map(({ id }) => id)).toEqual(['crime', 'country']);
  expect(table.figures.map(({ value }) => value)).toEqual([1, 4, 2, 5, 3, 6]);
});

test('leaves a table whose columns have short names', () => {
  const table = testTable({ dimensions: [crimes, testCountries], figures: [1, 2, 3, 4, 5, 6].map(count) });
  expect(withShortHeads(table)).toBe(table);
});
