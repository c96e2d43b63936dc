import { expect, test } from '@jest/globals';
import {
  placeAfter,
  placeOf,
  placeWithin,
  pointAt,
  pointBefore,
  startOf,
  type Walk,
  walkDown,
  walkInTime,
} from '../../../web/charts/chart-walk.ts';
import { count } from '../table-fixture.ts';

const rows = [
  { code: '2021', label: '2021', figure: count(1) },
  { code: '2022', label: '2022', figure: { value: null, status: ['c'] } as const },
  { code: '2023', label: '2023', figure: count(3) },
];
const two = walkInTime(
  [
    { label: 'Spain', rows },
    { label: 'France', rows },
  ],
  'cases',
);
const one: Walk = { ...two, series: two.series.slice(0, 1) };

test.each([
  ['ArrowLeft', { series: 0, point: 0 }],
  ['ArrowRight', { series: 0, point: 2 }],
  ['ArrowUp', { series: 0, point: 1 }],
  ['ArrowDown', { series: 1, point: 1 }],
  ['Home', { series: 0, point: 0 }],
  ['End', { series: 0, point: 2 }],
  ['x', undefined],
])('leads with %s in time, between series, or nowhere', (key, place) => {
  expect(placeAfter(two, { series: 0, point: 1 }, key)).toEqual(place);
});

test.each([
  ['ArrowUp', { series: 0, point: 0 }],
  ['ArrowDown', { series: 0, point: 2 }],
])('leads with %s along the only series', (key, place) => {
  expect(placeAfter(one, { series: 0, point: 1 }, key)).toEqual(place);
});

test('stays at a border', () => {
  expect(placeAfter(two, { series: 1, point: 2 }, 'ArrowRight')).toEqual({ series: 1, point: 2 });
  expect(placeAfter(two, { series: 1, point: 2 }, 'ArrowDown')).toEqual({ series: 1, point: 2 });
});

test('begins at the last point in time, and at the first of what is ranked', () => {
  expect(startOf(two)).toEqual({ series: 0, point: 2 });
  expect(startOf(walkDown(rows, 'cases'))).toEqual({ series: 0, point: 0 });
});

test('compares with the point before in time only', () => {
  expect(pointBefore(two, { series: 0, point: 2 })?.label).toBe('2022');
  expect(pointBefore(two, { series: 0, point: 0 })).toBeUndefined();
  expect(pointBefore(walkDown(rows, 'cases'), { series: 0, point: 1 })).toBeUndefined();
});

test('knows where ECharts holds a point and where one without a value would be', () => {
  expect(pointAt(two, { series: 1, point: 1 })).toEqual({
    label: '2022',
    figure: { value: null, status: ['c'] },
    seriesIndex: 1,
    dataIndex: 1,
    spot: [1, 0],
  });
});

test('keeps to a walk that became shorter', () => {
  expect(placeWithin(one, { series: 1, point: 7 })).toEqual({ series: 0, point: 2 });
  expect(placeWithin({ ...one, series: [] }, { series: 1, point: 7 })).toEqual({ series: 0, point: 0 });
});

test('finds the place of a point by where it is held', () => {
  expect(placeOf(one, 0, 1)).toEqual({ series: 0, point: 1 });
  expect(placeOf(one, 5, 0)).toBeUndefined();
});
