import { expect, test } from '@jest/globals';
import { limitInDays, spreadOf } from '../../../../web/pages/timeliness/spread.ts';
import { count, testAxis, testTable } from '../../table-fixture.ts';

const table = testTable({
  dimensions: [
    testAxis('duration', [
      { code: 'D0', label: 'Same day' },
      { code: 'D4-7', label: '4–7 days' },
      { code: 'D_GE366', label: 'Over 365 days' },
    ]),
  ],
  figures: [count(5), count(9), { value: null, status: ['x'] }],
});

test('knows each class by the day it begins with, and leaves out quantiles without a value', () => {
  const spread = spreadOf(
    table,
    {
      limits: [{ days: 7, label: '7 days' }],
      quantiles: [
        { label: 'Median', figure: count(4) },
        { label: 'P90', figure: { value: null, status: ['x'] } },
      ],
    },
    'en',
  );
  expect(spread.rows.map(({ code, label, figure }) => [code, label, figure.value])).toEqual([
    ['0', 'Same day', 5],
    ['4', '4–7 days', 9],
    ['366', 'Over 365 days', null],
  ]);
  expect(spread.limits).toEqual([{ days: 7, label: '7 days' }]);
  expect(spread.quantiles).toEqual([{ days: 4, label: 'Median: 4 days' }]);
});

test.each([
  ['URGENT_DIRECT', 8 / 24],
  ['URGENT_INDIRECT', 3],
  ['NORMAL', 7],
] as const)('gives the limit of %s in days', (urgency, days) => {
  expect(limitInDays(urgency)).toBe(days);
});
