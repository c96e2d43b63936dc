import { expect, test } from '@jest/globals';
import { LANGUAGES } from '#domain/labels/language';
import { SENTENCES, sayIn } from '#domain/labels/sentences';
import { expectedText } from '../../expected-text.ts';
import { said } from './said.ts';

/** Sentences without a word that differs. */
const SAME_IN_BOTH = {
  fr: ['titles.table'],
  es: ['titles.table', 'parameters.wrong'],
} as const;

test.each(LANGUAGES)('says every sentence in %s as people have read it', (language) => {
  const made = said(language)
    .map(({ name, text }) => `${name}\n    ${text}\n`)
    .join('');
  expect(made).toBe(expectedText(`labels/sentences.${language}.txt`, made));
});

test.each(['fr', 'es'] as const)('says no sentence in %s in English', (language) => {
  const english = said('en');
  const same = said(language).filter(({ text }, index) => text === english[index]?.text);
  expect([...new Set(same.map(({ name }) => name))]).toEqual(SAME_IN_BOTH[language]);
});

test.each(LANGUAGES)('holds in the pages of problems in %s nothing that HTML reads as a tag', (language) => {
  const { problemKinds, pages } = SENTENCES[language];
  const kinds = Object.values(problemKinds).flatMap(({ title, meaning, mend }) => [title, meaning, mend]);
  const around = [pages.problems(), pages.everyKind(), pages.whatCanBeAsked(), pages.whatToDo()];
  expect([...kinds, ...around].filter((text) => /[<>&]/.test(text))).toEqual([]);
});

test('says one sentence in the language of who reads it', () => {
  const sentence = (say: (typeof SENTENCES)['en']) => say.notes.coverage('Europol', 1_204, 98_765);
  expect(LANGUAGES.map((language) => sayIn(language, sentence))).toEqual([
    'Europol: the number is known for 1\u202F204 of 98\u202F765 cases.',
    'Europol\u202f: le nombre est connu pour 1\u202f204 affaires sur 98\u202f765.',
    'Europol: el número se conoce en 1\u202f204 de 98\u202f765 casos.',
  ]);
});
