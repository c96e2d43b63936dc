import { expect, test } from '@jest/globals';
import type { Figure } from '#domain/figure';
import { trendOption } from '../../../../web/charts/options/trend.ts';
import { labelShifts, scaleOf } from '../../../../web/charts/options/trend-layout.ts';
import { count, testAxis, testCountries, testTable, testYears } from '../../table-fixture.ts';
import { testLook } from './look.ts';

const option = trendOption(testTable(), testLook, { height: 340 });
const compared = testTable({
  dimensions: [testYears, testCountries],
  figures: [count(1), count(5), count(2), { value: null, status: ['c'] }, count(3), count(7)],
  totals: [],
});

test('leaves a gap for a missing year and never a zero', () => {
  expect(option.series).toMatchObject({ 0: { data: [10, null, { value: 14 }], connectNulls: false } });
});

test('leaves the mark of a year hollow that was not complete', () => {
  expect(trendOption(compared, testLook, { height: 340, lastFull: 2022 }).series).toMatchObject([
    { data: [1, 2, { value: 3, symbol: 'emptyCircle' }] },
    { data: [5, null, { value: 7, symbol: 'emptyRect' }] },
  ]);
});

test('hatches the ground of a provisional year and leaves its mark hollow', () => {
  expect(option.series).toMatchObject([
    { type: 'line', data: [10, null, { value: 14, symbol: 'emptyCircle' }] },
    { type: 'bar', data: [null, null, 15], silent: true, itemStyle: { decal: { kind: 'provisional' } } },
  ]);
});

test('puts a dashed line where the series breaks', () => {
  const broken = testTable({ figures: [count(10), { value: 12, status: ['b'] }, count(14)] });
  expect(trendOption(broken, testLook, { height: 340 }).series).toMatchObject([
    { markLine: { data: [{ xAxis: '2022' }], lineStyle: { type: 'dashed' }, label: { formatter: 'b' } } },
  ]);
});

test('marks the missing year with its letter', () => {
  expect(option.series).toMatchObject({ 0: { markPoint: { data: [{ coord: [1, 0], value: 'x' }] } } });
});

test('begins at zero', () => {
  expect(option.yAxis).toMatchObject({ min: 0, max: 15, interval: 5 });
});

test('draws one line for each country, in colours of the palette', () => {
  expect(trendOption(compared, testLook, { height: 340 }).series).toMatchObject([
    { name: 'Spain', data: [1, 2, 3], color: 'one', endLabel: { color: 'one-text' } },
    { name: 'France', data: [5, null, 7], color: 'two', endLabel: { color: 'two-text' } },
  ]);
});

test('says the tooltip as plain text with the status in words', () => {
  const tooltip = trendOption(compared, testLook, { height: 340 }).tooltip;
  expect(tooltip).toMatchObject({ renderMode: 'richText' });
  const { formatter } = tooltip as { formatter: (points: unknown) => string };
  expect(formatter([{ dataIndex: 1 }])).toBe(
    '2022\nSpain: 2 cases\nFrance: suppressed to protect confidentiality',
  );
});

test('takes the power of markup from a label', () => {
  const injected = testAxis('country', [
    { code: 'ES', label: '{red|Spain}' },
    { code: 'FR', label: '<b>France</b>' },
  ]);
  const series = trendOption({ ...compared, dimensions: [testYears, injected] }, testLook, {
    height: 340,
  }).series;
  expect(series).toMatchObject([{ name: '(red|Spain)' }, { name: '<b>France</b>' }]);
});

test.each([
  [[0], 'cases', { min: 0, max: 1, step: 1 }],
  [[3, 1], 'cases', { min: 0, max: 3, step: 1 }],
  [[14], 'cases', { min: 0, max: 15, step: 5 }],
  [[4697], 'cases', { min: 0, max: 6000, step: 2000 }],
  [[31.2], '%', { min: 0, max: 40, step: 10 }],
  [[-12.5, 20], '%', { min: -20, max: 20, step: 10 }],
  [[0.32, 1.1], 'cases per 100,000', { min: 0, max: 1.5, step: 0.5 }],
])('scales %j %s to round steps', (values, unit, scale) => {
  expect(scaleOf(values, unit)).toEqual(scale);
});

test('moves names of lines apart where they would overlap', () => {
  const line = (code: string, value: number) => ({
    code,
    label: code,
    rows: [{ code: '2023', label: '2023', figure: count(value) }],
  });
  const plot = { margin: { left: 0, right: 0, top: 0, bottom: 0 }, height: 100 };
  expect(
    labelShifts([line('A', 50), line('B', 50), line('C', 0)], { min: 0, max: 100, step: 50 }, plot),
  ).toEqual([0, 17, 0]);
  expect(labelShifts([line('A', 0), line('B', 0)], { min: 0, max: 100, step: 50 }, plot)).toEqual([-17, 0]);
});

test('does not move a line that begins with a gap, whose name would be lost on the way', () => {
  const gap = { value: null, status: ['x'] } as const;
  const animationOf = (first: Figure) => {
    const table = testTable({ figures: [first, count(2), count(3)] });
    const [series] = [trendOption(table, testLook, { height: 340 }).series].flat();
    return series?.animation;
  };
  expect(animationOf(gap)).toBe(false);
  expect(animationOf(count(1))).toBeUndefined();
});
