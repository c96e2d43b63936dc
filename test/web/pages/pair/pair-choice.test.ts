import { expect, test } from '@jest/globals';
import { mirrorPath, pairQuery, readPair, turned } from '../../../../web/pages/pair/pair-choice.ts';

const years = { first: 2021, last: 2023 };
const asked = (search: Record<string, string> = {}) => ({
  choice: readPair(search).choice,
  years,
  release: 4,
});
const pair = { country: 'ES', partner: 'FR' };

test.each([
  ['pair-cases', {}, 'metric=pair-cases&by=year&year=2021..2023&country=ES&partner=FR&release=4'],
  [
    'cases-initiated',
    { clock: 'outcome', lang: 'es' },
    'metric=cases-initiated&by=year&year=2021..2023&country=ES&partner=FR&clock=outcome&release=4&lang=es',
  ],
  [
    'in-time-rate',
    { clock: 'outcome' },
    'metric=in-time-rate&by=year&year=2021..2023&country=ES&partner=FR&release=4',
  ],
])('asks for %s of a State with another', (metric, search, query) => {
  expect(pairQuery(metric, pair, asked(search))).toBe(query);
});

test('asks for the mirror of the years in the release that is shown', () => {
  expect(mirrorPath(pair, asked())).toBe('/mirror?country=ES&partner=FR&year=2021..2023&release=4');
});

test('turns a pair round', () => {
  expect(turned(pair)).toEqual({ country: 'FR', partner: 'ES' });
});
