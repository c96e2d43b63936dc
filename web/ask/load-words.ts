import { ENGLISH } from '#domain/labels/english';
import type { Language } from '#domain/labels/language';
import type { AskLists } from './vocabulary.ts';
import type { AskWords } from './words/ask-words.ts';

/** The words of a language and the labels of the lists that are the same in every release. Each language is a part of its own. */
export type LoadedWords = {
  readonly words: AskWords;
  readonly lists: Omit<AskLists, 'country' | 'agency'>;
};

/** Loads what the box must know of a language beside the names of States and agencies, which the API gives. */
export async function loadWords(language: Language): Promise<LoadedWords> {
  switch (language) {
    case 'en':
      return { words: (await import('./words/en/words.ts')).WORDS, lists: ENGLISH };
    case 'fr':
      return import('./words/fr/loaded.ts');
    case 'es':
      return import('./words/es/loaded.ts');
    default:
      throw new Error(`unknown language: ${language satisfies never}`);
  }
}
