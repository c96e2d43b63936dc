import { expect, test } from '@jest/globals';
import { foundRelease } from './found-release.ts';
import { shapedTable } from './shaped-table.ts';

const found = { ...foundRelease(), notReported: new Set(['agency ES-GC 2021']) };
const QUERY = 'metric=multilateral-share&agency=ES-GC&year=2021';

test('keeps a share of 0 % of cases that others named, and marks it', () => {
  expect(shapedTable(QUERY, found, [{ cases: 5, keys: 1, numerator: 0, denominator: 5 }]).figures).toEqual([
    { value: 0, status: ['u'], ratio: { numerator: 0, denominator: 5 } },
  ]);
});

test('says of a share of no cases that it was not reported', () => {
  expect(shapedTable(QUERY, found).figures).toEqual([{ value: null, status: ['x'] }]);
});

test.each([
  ['metric=cases&by=country,partner&country=ES,FR&partner=ES,FR', ['z', 0, 0, 'z']],
  ['metric=directed-requests&country=ES&partner=ES', ['z']],
  ['metric=directed-requests&country=ZZ&partner=ZZ', [0]],
])('leaves the place of a State with itself empty: %s', (query, expected) => {
  const figures = shapedTable(query, foundRelease()).figures;
  expect(figures.map(({ value, status }) => value ?? status[0])).toEqual(expected);
});
