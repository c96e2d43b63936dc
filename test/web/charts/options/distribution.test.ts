import { expect, test } from '@jest/globals';
import { classesOfDays, drawDistribution } from '../../../../web/charts/options/distribution.ts';
import { count, testAxis, testTable } from '../../table-fixture.ts';
import { testLook } from './look.ts';

const row = (code: string, label: string, value: number) => ({ code, label, figure: count(value) });
const distribution = {
  rows: [
    row('0', '0', 12),
    row('1', '1', 30),
    row('2', '2', 25),
    row('3', '3', 0),
    { code: '4', label: '4–7', figure: { value: null, status: ['c'] } as const },
    row('8', '8+', 5),
  ],
  unit: 'requests',
  limits: [
    { days: 8 / 24, label: '8 h' },
    { days: 3, label: '3 days' },
    { days: 7, label: '7 days' },
  ],
  quantiles: [
    { days: 1, label: 'Median 1' },
    { days: 6, label: 'P90 6' },
  ],
};
const { option, walk } = drawDistribution(distribution, testLook);

test('draws a bar for each class of whole days, from zero', () => {
  expect(option.series).toMatchObject([
    { type: 'bar', data: [{ value: [0, 12] }, { value: [1, 30] }, { value: [2, 25] }, {}, {}, {}] },
  ]);
  expect(option.yAxis).toMatchObject({ min: 0 });
});

test('puts a letter on the axis where a class has no value', () => {
  expect(option.series).toMatchObject([{ data: { 4: { value: [4, 0], label: { formatter: 'c' } } } }]);
});

test('ends a limit after the last day that keeps it, and one of hours inside the first day', () => {
  const [series] = option.series as [{ markLine: { data: { xAxis: number }[] } }];
  expect(series.markLine.data.map(({ xAxis }) => Number(xAxis.toFixed(3)))).toEqual([
    -0.167, 3.5, 4.5, 1, 4.125,
  ]);
});

test('gives names rows of their own on a phone, on the side where there is room', () => {
  const [series] = drawDistribution(distribution, { ...testLook, isNarrow: true }).option.series as [
    { markLine: { data: { label: { distance: number; align: string } }[] } },
  ];
  expect(series.markLine.data.map(({ label }) => [label.distance, label.align])).toEqual([
    [4, 'center'],
    [22, 'right'],
    [4, 'left'],
    [40, 'left'],
    [58, 'right'],
  ]);
});

test('dashes limits and names every line', () => {
  expect(option.series).toMatchObject([
    {
      markLine: {
        data: [
          { lineStyle: { type: 'dashed' }, label: { formatter: '8 h', align: 'center' } },
          { label: { formatter: '3 days', align: 'right' } },
          { label: { formatter: '7 days', align: 'left' } },
          { lineStyle: { type: 'solid' }, label: { formatter: 'Median 1', align: 'right' } },
          { label: { formatter: 'P90 6', align: 'left' } },
        ],
      },
    },
  ]);
});

test('is walked day by day', () => {
  expect(walk.series[0]?.points.map(({ label }) => label)).toEqual(['0', '1', '2', '3', '4–7', '8+']);
});

test('reads the classes of days of a table, each by the day it begins with', () => {
  const days = testAxis('duration', [
    { code: 'D0', label: 'Same day' },
    { code: 'D4-7', label: '4–7 days' },
    { code: 'ZZ', label: 'Not stated' },
  ]);
  const table = testTable({ dimensions: [days], figures: [count(3), count(5), count(1)] });
  expect(classesOfDays(table).map(({ code, label, figure }) => [code, label, figure.value])).toEqual([
    ['0', 'Same day', 3],
    ['4', '4–7 days', 5],
  ]);
});
