import { LANGUAGES, type Language } from '#domain/labels/language';

/**
 * A language of the pages: one of those in which labels are offered, or a false one for tests. `en-XA` writes English with accents
 * and a third longer, so that what is not translatable or does not fit is seen; `ar-XB` sets English from right to left.
 */
const FALSE_LANGUAGES = ['en-XA', 'ar-XB'] as const;

export type Voice = Language | (typeof FALSE_LANGUAGES)[number];

const VOICES: readonly Voice[] = [...LANGUAGES, ...FALSE_LANGUAGES];

/** The voice of a parameter `lang`; `undefined` for one that does not exist. */
export function readVoice(lang: string): Voice | undefined {
  return VOICES.find((each) => each === lang);
}

/** The language in which the API is asked: labels of a false language are English. */
export function languageOf(voice: Voice): Language {
  return LANGUAGES.find((each) => each === voice) ?? 'en';
}

/** In which direction lines are read. */
export function directionOf(voice: Voice): 'ltr' | 'rtl' {
  return voice === 'ar-XB' ? 'rtl' : 'ltr';
}

/** The locale by which numbers, days and lists are written. */
export const LOCALE: Readonly<Record<Voice, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  'en-XA': 'en-GB',
  'ar-XB': 'en-GB',
};
