import { createContext, useContext, useMemo } from 'react';
import { DEFAULT_LANGUAGE, type Language } from '#domain/labels/language';
import type { Words } from './define-words.ts';
import { sayIn, sayWithElements } from './say.ts';
import { languageOf, type Voice } from './voice.ts';

/** The voice of the page, from the parameter `lang` of its address. */
export const VoiceContext = createContext<Voice>(DEFAULT_LANGUAGE);

/** In which voice texts, numbers and days are written here. */
export function useVoice(): Voice {
  return useContext(VoiceContext);
}

/** In which language the API is asked here. */
export function useLanguage(): Language {
  return languageOf(useVoice());
}

/** The messages of a part of the dashboard, in the voice of the page. */
export function useWords<Key extends string>(words: Words<Key>) {
  const voice = useVoice();
  return useMemo(() => sayIn(words, voice), [words, voice]);
}

/** As `useWords`, for messages with links or other elements in them. */
export function useWordsWithElements<Key extends string>(words: Words<Key>) {
  const voice = useVoice();
  return useMemo(() => sayWithElements(words, voice), [words, voice]);
}
