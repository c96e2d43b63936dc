import { expect, test } from '@jest/globals';
import { knownSearch, parseSearch, writeSearch } from '../../../web/address/search.ts';

test('reads texts and nothing else', () => {
  expect(parseSearch('?year=2019..2021&release=2&lang=')).toEqual({
    year: '2019..2021',
    release: '2',
    lang: '',
  });
});

test('reads a parameter that is given twice as one list', () => {
  expect(parseSearch('country=ES&country=FR,IT')).toEqual({ country: 'ES,FR,IT' });
});

test('writes commas and ranges as they are, and nothing that is empty', () => {
  expect(writeSearch({ country: 'ES,FR', year: '2019..2021', part: '', release: undefined })).toBe(
    '?country=ES,FR&year=2019..2021',
  );
});

test('escapes what an address cannot hold', () => {
  expect(parseSearch(writeSearch({ agency: 'a&b=c d' }))).toEqual({ agency: 'a&b=c d' });
});

test('writes no question mark without parameters', () => {
  expect(writeSearch({})).toBe('');
});

test('keeps what a page knows', () => {
  expect(knownSearch(['year', 'lang'])({ lang: 'fr', utm_source: 'mail', year: '' })).toEqual({ lang: 'fr' });
});
