import { expect, test } from '@jest/globals';
import { LIST_NAMES } from '#domain/labels/english';
import { codeList } from '#domain/labels/label';
import { said } from './said.ts';

/** Every label, definition and sentence of a language. */
const textsIn = (language: 'fr' | 'es') => [
  ...LIST_NAMES.flatMap((list) => codeList(list, language)).flatMap(({ label, definition }) => [
    label,
    ...(definition === undefined ? [] : [definition]),
  ]),
  ...said(language).map(({ text }) => text),
];

const FRENCH = textsIn('fr');
const SPANISH = textsIn('es');
const BOTH = [...FRENCH, ...SPANISH];

test('has no empty text, and none with a space at an end or two in a row', () => {
  expect(BOTH.filter((text) => text === '' || text !== text.trim() || text.includes('  '))).toEqual([]);
});

test('writes apostrophes as ’ and no straight quotation marks', () => {
  expect(BOTH.filter((text) => /['"]/.test(text))).toEqual([]);
});

test('sets a narrow no-break space before ; : ! ? and inside « » in French', () => {
  expect(FRENCH.filter((text) => /[^\u202F][;:!?»]|«[^\u202F]/u.test(text))).toEqual([]);
});

test('sets no space before ; : ! ? in Spanish, and opens questions and exclamations', () => {
  expect(SPANISH.filter((text) => /\s[;:!?]|^[^¿]*\?|^[^¡]*!/u.test(text))).toEqual([]);
});

test('keeps a number and its % together', () => {
  expect(BOTH.filter((text) => /\d(?!\u202F)\s?%/u.test(text))).toEqual([]);
});

test('is written in composed characters (NFC)', () => {
  expect(BOTH.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
});
