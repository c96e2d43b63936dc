import { expect, test } from '@jest/globals';
import { around, neighbours, placedRows, standingOf } from '../../../../web/pages/profile/standing.ts';
import { standingText } from '../../../../web/pages/profile/standing-text.ts';
import { count } from '../../table-fixture.ts';

const rows = [
  { code: 'ZZ', label: 'Not stated', figure: count(99) },
  { code: 'DE', label: 'Germany', figure: count(40) },
  { code: 'ES', label: 'Spain', figure: count(20) },
  { code: 'FR', label: 'France', figure: count(30) },
  { code: 'IT', label: 'Italy', figure: count(20) },
  { code: 'MT', label: 'Malta', figure: count(5) },
  { code: 'PL', label: 'Poland', figure: { value: null, status: ['x'] as const } },
];

test('gives rows of the same value the same place, and none to what has no name or no value', () => {
  expect(placedRows(rows).map(({ code, place }) => [code, place])).toEqual([
    ['DE', 1],
    ['FR', 2],
    ['IT', 3],
    ['ES', 3],
    ['MT', 5],
    ['PL', undefined],
    ['ZZ', undefined],
  ]);
});

test('finds the neighbours of a higher and of a lower value, and those level with it', () => {
  const standing = standingOf(rows, 'ES');
  expect([standing?.place, standing?.of]).toEqual([3, 5]);
  expect([standing?.above?.code, standing?.below?.code]).toEqual(['FR', 'MT']);
  expect(standing?.level.map(({ code }) => code)).toEqual(['IT']);
});

test.each(['ZZ', 'PL', 'XX'])('gives no place to %s', (code) => {
  expect(standingOf(rows, code)).toBeUndefined();
});

test.each([
  ['DE', 'en', 'it comes 1st of 5 countries, before France'],
  ['FR', 'en', 'it comes 2nd of 5 countries, between Germany and Italy'],
  ['ES', 'en', 'it comes 3rd of 5 countries, between France and Malta, level with Italy'],
  ['MT', 'en', 'it comes 5th of 5 countries, after Spain'],
  ['DE', 'fr', 'it est à la 1re place sur 5 countries, devant France'],
  ['MT', 'fr', 'it est à la 5e place sur 5 countries, derrière Spain'],
  ['FR', 'es', 'it ocupa el puesto 2 de 5 countries, entre Germany y Italy'],
] as const)('says the place of %s in %s', (code, voice, text) => {
  const standing = standingOf(rows, code);
  expect(standing && standingText(standing, { name: 'it', group: 'countries' }, voice)).toBe(text);
});

test('counts those level with it where they are many', () => {
  const [, ...others] = ['A', 'B', 'C', 'D', 'E'].map((code) => ({ code, label: code, figure: count(1) }));
  const level = { place: 1, of: 5, above: undefined, below: undefined, level: others };
  expect(standingText(level, { name: 'A', group: 'countries' }, 'en')).toBe(
    'A comes 1st of 5 countries, with no other beside it, level with 4 others',
  );
});

test('takes as many rows around one as asked for, also at both ends', () => {
  const letters = ['A', 'B', 'C', 'D', 'E'].map((code) => ({ code }));
  const codes = (code: string) => around(letters, code, 3).map((row) => row.code);
  expect([codes('A'), codes('C'), codes('E'), codes('X')]).toEqual([
    ['A', 'B', 'C'],
    ['B', 'C', 'D'],
    ['C', 'D', 'E'],
    [],
  ]);
});

test('offers the named neighbours, not the row itself', () => {
  expect(neighbours(rows, 'MT').map(({ code }) => code)).toEqual(['DE', 'FR', 'IT', 'ES']);
});
