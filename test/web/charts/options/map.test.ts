import { expect, test } from '@jest/globals';
import { METRICS } from '#domain/metric';
import { drawMap, isMappable, windowOf } from '../../../../web/charts/options/map.ts';
import { count, testAxis, testCountries, testTable, testYears } from '../../table-fixture.ts';
import { testLook } from './look.ts';

const share = METRICS.find((metric) => metric.unit === '%') ?? METRICS[0];
const states = testAxis('country', [
  { code: 'ES', label: 'Spain' },
  { code: 'FR', label: 'France' },
  { code: 'MT', label: 'Malta' },
  { code: 'IT', label: 'Italy' },
]);
const table = testTable({
  metric: share,
  dimensions: [states],
  figures: [
    { value: 40, status: [], ratio: { numerator: 4, denominator: 10 } },
    { value: null, status: ['c'] },
    { value: null, status: ['x'] },
    { value: null, status: ['z'] },
  ],
});
const { option, legend, outlines, walk } = drawMap(table, testLook);

test('colours a State by the class of its share', () => {
  expect(option.series).toMatchObject([
    { map: 'world', data: { 0: { name: 'ES', value: 40, itemStyle: { areaColor: 'class-one' } } } },
  ]);
});

test('shows suppressed, not reported and not applicable by three different patterns', () => {
  const [series] = option.series as [{ data: { name: string; itemStyle: { decal?: { kind: string } } }[] }];
  expect(series.data.map(({ name, itemStyle }) => [name, itemStyle.decal?.kind])).toEqual([
    ['ES', undefined],
    ['FR', 'suppressed'],
    ['IT', 'none'],
    ['MT', 'not-reported'],
  ]);
});

test('prints limits and reasons, and asks for the outlines', () => {
  expect(legend?.signs.map(({ label }) => label)).toEqual([
    '40.0%',
    'suppressed to protect confidentiality',
    'not reported',
    'not applicable',
    'not in this release',
  ]);
  expect(outlines).toBe('world');
});

test('is walked from the highest share down', () => {
  expect(walk.series[0]?.points.map(({ label }) => label)).toEqual(['Spain', 'France', 'Italy', 'Malta']);
});

test('says on how many cases a share rests', () => {
  const { formatter } = option.tooltip as { formatter: (point: unknown) => string };
  expect(formatter({ name: 'ES' })).toBe('Spain\n40.0% (4 of 10)');
  expect(formatter({ name: 'Siachen Glacier' })).toBe('');
});

test('makes a map of shares by country only', () => {
  expect(isMappable(table)).toBe(true);
  expect(isMappable(testTable({ dimensions: [testCountries], figures: [count(1), count(2)] }))).toBe(false);
  expect(isMappable(testTable({ metric: share, dimensions: [testYears] }))).toBe(false);
});

test('shows the window in which most States lie, and counts those outside', () => {
  expect(windowOf(table)).toEqual({ window: 'europe', outside: 0 });
  const far = testAxis('country', [
    { code: 'US', label: 'United States' },
    { code: 'BR', label: 'Brazil' },
    { code: 'FR', label: 'France' },
    { code: 'ZZ', label: 'Not stated' },
  ]);
  const wide = testTable({ metric: share, dimensions: [far], figures: [1, 2, 3, 4].map(count) });
  expect(windowOf(wide)).toEqual({ window: 'world', outside: 2 });
});

test('says of grey States that they were not chosen where some were', () => {
  const selection = { ...table.selection, filters: { country: ['ES', 'FR'] } };
  const chosen = drawMap({ ...table, selection }, testLook);
  expect(chosen.legend?.signs.at(-1)?.label).toBe('not among those chosen');
});
