import { SENTENCES as ENGLISH } from './en/sentences.ts';
import { SENTENCES as SPANISH } from './es/sentences.ts';
import { SENTENCES as FRENCH } from './fr/sentences.ts';
import { DEFAULT_LANGUAGE, type Language } from './language.ts';
import type { Sentence, Sentences } from './sentence.ts';

/** The sentences of every language. */
export const SENTENCES: Readonly<Record<Language, Sentences>> = { en: ENGLISH, fr: FRENCH, es: SPANISH };

/** A sentence in a language. */
export function sayIn(language: Language, sentence: Sentence): string {
  return sentence(SENTENCES[language]);
}

/** A sentence for the log and the people who run the service. */
export function inEnglish(sentence: Sentence): string {
  return sayIn(DEFAULT_LANGUAGE, sentence);
}
