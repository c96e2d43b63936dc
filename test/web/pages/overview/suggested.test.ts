import { expect, test } from '@jest/globals';
import { suggested } from '../../../../web/pages/overview/suggested.ts';
import { readPage } from '../../../../web/selection/page-selection.ts';
import { count } from '../../table-fixture.ts';

const YEARS = { first: 2021, last: 2023 };
const ranked = [
  ...['DE', 'FR', 'ES', 'IT', 'MT'].map((code, place) => ({ code, label: code, figure: count(50 - place) })),
  { code: 'AF', label: 'AF', figure: { value: null, status: ['x'] } as const },
];

const told = (search: Record<string, string>, rows: typeof ranked = ranked) =>
  suggested(readPage(search).page, YEARS, rows).map((each) =>
    'selection' in each
      ? `${each.kind} ${each.selection.by}`
      : `${each.kind} ${each.countries.map(({ code }) => code)}`,
  );

test('suggests the three highest countries, the groups and the outcomes', () => {
  expect(told({})).toEqual(['highest DE,FR,ES', 'groups year,country_group', 'outcomes year,outcome_group']);
});

test.each([
  ['DE', 'neighbours DE,FR,ES'],
  ['ES', 'neighbours FR,ES,IT'],
  ['MT', 'neighbours ES,IT,MT'],
])('suggests for %s those next to it', (country, expected) => {
  expect(told({ country })[0]).toBe(expected);
});

test('suggests no countries beside several, for one without a figure, or where there are too few', () => {
  for (const kinds of [told({ country: 'DE,FR' }), told({ country: 'AF' }), told({}, ranked.slice(0, 2))])
    expect(kinds.filter((kind) => /highest|neighbours/.test(kind))).toEqual([]);
});

test('suggests only what has figures', () => {
  for (const metric of ['multilateral-share', 'arrests'])
    for (const each of suggested(readPage({ metric }).page, YEARS, ranked))
      if ('selection' in each) expect(each.selection.filters.year).toEqual(['2021', '2022', '2023']);
  expect(told({ metric: 'multilateral-share' })).not.toContain('outcomes year,scope');
});
