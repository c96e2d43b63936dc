import { expect, test } from '@jest/globals';
import { completionsOf } from '../../../web/ask/complete.ts';
import { vocabularyIn } from './vocabulary-in.ts';

const english = vocabularyIn('en');
const wordsFor = (text: string) => completionsOf(text, english).map(({ words }) => words);

test('goes on with the word that is being written', () => {
  expect(completionsOf('refused germ', english)[0]).toEqual({
    start: 8,
    text: 'refused Germany ',
    words: 'Germany',
    kind: 'country',
    label: 'Germany',
  });
});

test('offers each meaning once, measures first', () => {
  expect(wordsFor('fr')).toEqual([
    'frozen assets',
    'fractional cases',
    'France',
    'French Guiana',
    'French Polynesia',
    'French Southern Territories',
    'fraud',
  ]);
});

test('offers of words with one meaning the first', () => {
  expect(wordsFor('refu')).toEqual(['refused', 'Refused by a side of the cooperation']);
});

test('goes on with several words', () => {
  expect(wordsFor('arrests money laun')).toEqual(['money laundering']);
  expect(wordsFor('how fa')).toEqual(['how fast']);
});

test('offers nothing after a space or for one letter', () => {
  expect(wordsFor('refused ')).toEqual([]);
  expect(wordsFor('refused g')).toEqual([]);
});

test('does not mind accents and capitals', () => {
  expect(completionsOf('ALL', vocabularyIn('fr')).map(({ label }) => label)).toContain('Allemagne');
  expect(completionsOf('épa', vocabularyIn('es'))).toEqual([]);
});
