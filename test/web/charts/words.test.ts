import { expect, test } from '@jest/globals';
import { METRICS } from '#domain/metric';
import { linesSummary, rankingTitle, subtitleOf, trendTitle } from '../../../web/charts/words.ts';
import { count, testTable } from '../table-fixture.ts';

const share = METRICS.find((metric) => metric.unit === '%') ?? METRICS[0];
const rows = [
  { code: 'ES', label: 'Spain', figure: count(9) },
  { code: 'FR', label: 'France', figure: count(8) },
  { code: 'IT', label: 'Italy', figure: count(7) },
];

test('names the first three of a ranking of counts', () => {
  expect(rankingTitle(testTable(), rows, 'country', 'en')).toBe('Spain, France and Italy come first');
});

test('gives no first place to a share', () => {
  expect(rankingTitle(testTable({ metric: share }), rows, 'country', 'en')).toBe(
    'Multilateral share by country',
  );
});

test.each([
  ['en', 'Cooperation cases rose from 10 in 2021 to 14 in 2023'],
  ['fr', 'Cooperation cases en hausse\u202f: de 10 en 2021 à 14 en 2023'],
  ['es', 'Cooperation cases en aumento: de 10 en 2021 a 14 en 2023'],
] as const)('says in %s what a trend says', (voice, title) => {
  expect(trendTitle(testTable(), undefined, voice)).toBe(title);
});

test('says under a title the measure, its unit, the years and their clock', () => {
  expect(subtitleOf(testTable(), { first: 2021, last: 2023 }, 'fr')).toBe(
    'Cooperation cases (cases), 2021–2023, par year in which the case was opened',
  );
});

test('sums up lines of several tables for speech', () => {
  expect(linesSummary([{ code: 'a', label: 'Initiated', rows }], 'cases', 'en')).toBe(
    'Line chart. Initiated: first 9 cases in Spain, last 7 cases in Italy, highest 9 cases in Spain, lowest 7 cases in Italy.',
  );
});
