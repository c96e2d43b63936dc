import { expect, test } from '@jest/globals';
import { drawTrend } from '../../../../web/charts/options/trend.ts';
import { count, testAxis, testTable, testYears } from '../../table-fixture.ts';
import { testLook } from './look.ts';

const six = testAxis(
  'country',
  ['ES', 'FR', 'IT', 'NL', 'PL', 'RO'].map((code) => ({ code, label: `Land ${code}` })),
);
const table = testTable({
  dimensions: [testYears, six],
  figures: [
    ...[1, 2, 3, 4, 5, 6].map(count),
    ...[1, 2, 3, 4, 5].map(count),
    { value: null, status: ['c'] },
    ...[1, 2, 3, 4, 5, 60].map(count),
  ],
});
const { option, height, walk } = drawTrend(table, testLook);

test('becomes a panel for each line above five, each under its name', () => {
  expect(option.title).toMatchObject(six.categories.map(({ label }) => ({ text: label })));
  expect(option.grid).toHaveLength(6);
});

test('keeps one scale in all panels', () => {
  expect(option.yAxis).toMatchObject(six.categories.map(() => ({ min: 0, max: 60 })));
});

test('leaves a gap with its letter in the panel of the line', () => {
  expect(option.series).toMatchObject({
    5: {
      data: [6, null, 60],
      connectNulls: false,
      markPoint: { data: [{ coord: [1, 0], value: 'c' }] },
      xAxisIndex: 5,
      yAxisIndex: 5,
    },
  });
});

test('stands in three columns, and in two on a phone', () => {
  expect(height).toBe(348);
  expect(drawTrend(table, { ...testLook, isNarrow: true }).height).toBe(522);
});

test('gives long names up to three lines, the same above every panel', () => {
  const named = (letters: number) =>
    drawTrend(
      {
        ...table,
        dimensions: [
          testYears,
          testAxis('country', [{ code: 'ES', label: 'a'.repeat(letters) }, ...six.categories.slice(1)]),
        ],
      },
      testLook,
    ).height;
  expect([25, 26, 60, 200].map(named)).toEqual([2 * 174, 2 * 191, 2 * 208, 2 * 208]);
});

test('is walked panel by panel', () => {
  expect(walk.series.map(({ label }) => label)).toEqual(six.categories.map(({ label }) => label));
});
