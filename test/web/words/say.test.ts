import { expect, test } from '@jest/globals';
import { defineWords } from '../../../web/words/define-words.ts';
import { sayIn } from '../../../web/words/say.ts';
import { directionOf, languageOf, readVoice } from '../../../web/words/voice.ts';

const words = defineWords({
  en: { found: '{count, plural, one {{number} case} other {{number} cases}}' },
  fr: { found: '{count, plural, one {{number} affaire} other {{number} affaires}}' },
  es: { found: '{count, plural, one {{number} caso} other {{number} casos}}' },
});

test.each([
  ['en', 0, '0 cases'],
  ['en', 1, '1 case'],
  ['fr', 0, '0 affaire'],
  ['fr', 2, '2 affaires'],
  ['es', 0, '0 casos'],
  ['es', 1, '1 caso'],
] as const)('says in %s the plural of %s', (voice, count, text) => {
  expect(sayIn(words, voice)('found', { count, number: String(count) })).toBe(text);
});

test('writes the false language with accents and a third longer', () => {
  expect(sayIn(words, 'en-XA')('found', { count: 2, number: '2' })).toBe('[2 çásés ~~~]');
});

test('refuses a message without a value that it names', () => {
  expect(() => sayIn(words, 'en')('found', { count: 2 })).toThrow('number');
});

test('knows its voices', () => {
  expect([readVoice('fr'), readVoice('ar-XB'), readVoice('de'), readVoice('')]).toEqual([
    'fr',
    'ar-XB',
    undefined,
    undefined,
  ]);
  expect([languageOf('es'), languageOf('en-XA')]).toEqual(['es', 'en']);
  expect([directionOf('fr'), directionOf('ar-XB')]).toEqual(['ltr', 'rtl']);
});
