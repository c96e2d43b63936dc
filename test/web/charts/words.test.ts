import { expect, test } from '@jest/globals';
import { METRICS } from '#domain/metric';
import { rankingTitle } from '../../../web/charts/words.ts';
import { count, testTable } from '../table-fixture.ts';

const share = METRICS.find((metric) => metric.unit === '%') ?? METRICS[0];
const rows = [
  { code: 'ES', label: 'Spain', figure: count(9) },
  { code: 'FR', label: 'France', figure: count(8) },
  { code: 'IT', label: 'Italy', figure: count(7) },
];

test('names the first three of a ranking of counts', () => {
  expect(rankingTitle(testTable(), rows, 'country')).toBe('Spain, France and Italy come first');
});

test('gives no first place to a share', () => {
  expect(rankingTitle(testTable({ metric: share }), rows, 'country')).toBe('Multilateral share by country');
});
