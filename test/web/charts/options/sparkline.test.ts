import { expect, test } from '@jest/globals';
import { drawSparkline } from '../../../../web/charts/options/sparkline.ts';
import { count, testAxis, testCountries, testTable, testYears } from '../../table-fixture.ts';
import { testLook } from './look.ts';

test('draws from zero, with gaps, and marks the last known year', () => {
  const { option } = drawSparkline(
    testTable({ figures: [count(10), count(12), { value: null, status: ['x'] }] }),
    testLook,
  );
  expect(option.series).toMatchObject([
    {
      data: [
        { value: 10, symbol: 'none' },
        { value: 12, symbol: 'circle' },
        { value: null, symbol: 'none' },
      ],
      connectNulls: false,
    },
  ]);
  expect(option.yAxis).toMatchObject({ min: 0, max: 12, show: false });
});

test('marks a year between two gaps', () => {
  const { option } = drawSparkline(testTable(), testLook);
  expect(option.series).toMatchObject([
    { data: [{ value: 10, symbol: 'circle' }, { value: null }, { value: 14, symbol: 'circle' }] },
  ]);
});

test('shows the last ten years only', () => {
  const years = Array.from({ length: 14 }, (_, index) => String(2010 + index));
  const table = testTable({
    dimensions: [
      testAxis(
        'year',
        years.map((year) => ({ code: year, label: year })),
      ),
    ],
    figures: years.map((_, index) => count(index)),
  });
  expect(drawSparkline(table, testLook).option.xAxis).toMatchObject({ data: years.slice(-10) });
});

test('draws the line asked for', () => {
  const table = testTable({
    dimensions: [testYears, testCountries],
    figures: [count(1), count(5), count(2), count(6), count(3), count(7)],
  });
  expect(drawSparkline(table, testLook, 'FR').option.series).toMatchObject([
    { data: [{ value: 5 }, { value: 6 }, { value: 7 }] },
  ]);
});
