import type { CodeEntry } from '#domain/codes/code-list';
import { SENTENCES } from '#domain/labels/en/sentences';
import { codeList } from '#domain/labels/label';
import type { Language } from '#domain/labels/language';
import { declaredPeriods } from '#domain/period';
import type { ReleaseFacts } from '../../../web/ask/reading.ts';
import { newVocabulary, type Vocabulary } from '../../../web/ask/vocabulary.ts';
import { WORDS as ENGLISH } from '../../../web/ask/words/en/words.ts';
import { WORDS as SPANISH } from '../../../web/ask/words/es/words.ts';
import { WORDS as FRENCH } from '../../../web/ask/words/fr/words.ts';

const WORDS = { en: ENGLISH, fr: FRENCH, es: SPANISH };

/** A release of twelve years. */
export const FACTS: ReleaseFacts = {
  firstYear: 2014,
  lastYear: 2025,
  extractDate: '2025-12-31',
  periods: declaredPeriods(2014, 2025, SENTENCES.titles),
};

/** The vocabulary of a language with the lists as the API gives them, and the agencies of a release. */
export function vocabularyIn(language: Language, agencies: readonly CodeEntry[] = []): Vocabulary {
  const list = (name: Parameters<typeof codeList>[0]) => codeList(name, language);
  return newVocabulary(language, WORDS[language], {
    metric: list('metric'),
    country: list('country'),
    country_group: list('country_group'),
    agency: [...list('agency'), ...agencies],
    crime: list('crime'),
    outcome: list('outcome'),
    outcome_group: list('outcome_group'),
    scope: list('scope'),
    instrument: list('instrument'),
    channel: list('channel'),
    urgency: list('urgency'),
    refusal_ground: list('refusal_ground'),
    clock: list('clock'),
    part: list('part'),
    dimension: list('dimension'),
  });
}
