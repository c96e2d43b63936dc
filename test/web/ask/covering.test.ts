import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '#domain/labels/language';
import { findMetric, METRICS } from '#domain/metric';
import { writeSelection } from '#domain/selection';
import { selectionSchema } from '#domain/selection-query';
import { sourceOf } from '#domain/source';
import { readQuestion } from '../../../web/ask/read-question.ts';
import { FACTS, vocabularyIn } from './vocabulary-in.ts';

const vocabularies = { en: vocabularyIn('en'), fr: vocabularyIn('fr'), es: vocabularyIn('es') };

/** Words of the vocabularies, years, marks and anything else, in any order. */
const words = fc.oneof(
  fc.constantFrom(
    ...Object.values(vocabularies).flatMap(({ phrases }) => phrases.map((phrase) => phrase.words)),
  ),
  fc.integer({ min: 1900, max: 2150 }).map(String),
  fc.constantFrom('-', '→', ',', '..', '(', '’', '%', 'DE', 'it', 'NO', 'xyzzy'),
  fc.string(),
);

const texts = fc
  .array(fc.tuple(words, fc.constantFrom(' ', '  ', '', '\t')), { maxLength: 8 })
  .map((pairs) => pairs.flat().join(''));

test('accounts for every character but white space exactly once', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
      const { chips, skipped, notUnderstood } = readQuestion(text, vocabularies[language], FACTS);
      const spans = [...chips, ...skipped, ...notUnderstood].sort((a, b) => a.start - b.start);
      const between = spans.map(({ start }, index) => text.slice(spans[index - 1]?.end ?? 0, start));
      const rest = [...between, text.slice(spans.at(-1)?.end ?? 0)];
      expect(rest.filter((each) => each.trim() !== '')).toEqual([]);
      expect(
        spans.every(({ start, end }, index) => start >= (spans[index - 1]?.end ?? 0) && end > start),
      ).toBe(true);
    }),
    { seed: 20260, numRuns: 100 },
  );
});

test('proposes only what the API reads the same way and has figures for', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
      const { selection, problems } = readQuestion(text, vocabularies[language], FACTS);
      fc.pre(selection !== null && problems.length === 0);
      if (!selection) return;
      const parameters = Object.fromEntries(new URLSearchParams(writeSelection(selection)));
      expect(selectionSchema.parse(parameters)).toEqual(selection);
      expect(sourceOf(findMetric(selection.metric) ?? METRICS[0], selection)).not.toHaveProperty('refusal');
    }),
    { seed: 20261, numRuns: 100 },
  );
});

test('reads the same text the same way, in capitals of another kind and without accents too', () => {
  const read = (text: string) => readQuestion(text, vocabularies.en, FACTS).selection;
  expect(read('Refused CÔTE D’IVOIRE 2020')).toEqual(read('refused cote d’ivoire 2020'));
  expect(read('refused   Germany')).toEqual(read('Refused germany'));
});
