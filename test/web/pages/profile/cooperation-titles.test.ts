import { expect, test } from '@jest/globals';
import { busiestPartners } from '../../../../web/pages/profile/busiest-partners.ts';
import { partnersOf, partnersTitle } from '../../../../web/pages/profile/partners-figure.tsx';
import { metricOf } from '../../../../web/pages/profile/profile-metrics.ts';
import { inTimeTitle, timesTitle } from '../../../../web/pages/profile/timeliness-figures.tsx';
import { count, testAxis, testTable } from '../../table-fixture.ts';

const partners = testAxis('partner', [
  { code: 'DE', label: 'Germany' },
  { code: 'ES', label: 'Spain' },
  { code: 'FR', label: 'France' },
  { code: 'IT', label: 'Italy' },
  { code: 'ZZ', label: 'Not stated' },
]);
const withPartners = (...values: number[]) =>
  testTable({ dimensions: [partners], figures: values.map(count) });

test('leaves the State itself out of its partners, and those without a case together', () => {
  const rows = partnersOf(withPartners(3, 9, 0, 5, 2), 'ES');
  expect(rows.map(({ code, place }) => [code, place])).toEqual([
    ['IT', 1],
    ['DE', 2],
    ['ZZ', undefined],
  ]);
});

test.each([
  [[7, 0, 6, 5, 9], 'Spain works most with Germany, France and Italy'],
  [[7, 0, 6, 0, 9], 'Spain: partners by cases together'],
  [[7, 0, 7, 7, 0], 'Spain works most with France, Germany and Italy'],
])('names three partners where there are three: %j', (values, title) => {
  expect(partnersTitle(partnersOf(withPartners(...values), 'ES'), 'Spain', 'en')).toBe(title);
});

test('orders partners by requests in both directions, without those that have none', () => {
  const rows = busiestPartners(withPartners(1, 0, 4, 0, 20), withPartners(6, 0, 2, 0, 20));
  expect(rows.map(({ code }) => code)).toEqual(['DE', 'FR', 'ZZ']);
});

test('says the median of the last full year, and the share in time', () => {
  const days = testTable({
    metric: metricOf('response-time-median'),
    figures: [count(9), count(8), count(7.5)],
  });
  const share = testTable({
    metric: metricOf('in-time-rate'),
    figures: [count(70), count(80), count(81.26)],
  });
  const response = { name: 'Spain', kind: 'RESPONSE' } as const;
  expect(timesTitle(days, response, 'en')).toBe('Spain: half of requests answered within 7.5 days in 2023');
  expect(timesTitle(days, { name: 'Policía', kind: 'CASE' }, 'es')).toBe(
    'Policía: la mitad de los casos cerrados en 2023 terminó en 7,5 días como máximo',
  );
  expect(inTimeTitle(share, 'Spain', 'en')).toBe('Spain: 81.3% of requests answered in time in 2023');
});

test('says no number where the last full year has none', () => {
  const table = testTable({ figures: [count(9), count(8), { value: null, status: ['z'] }] });
  expect(timesTitle(table, { name: 'Spain', kind: 'RESPONSE' }, 'en')).toBe(
    'Spain: time to respond to requests',
  );
  expect(inTimeTitle(table, 'Spain', 'fr')).toBe('Spain\u202f: demandes traitées dans les délais');
});
