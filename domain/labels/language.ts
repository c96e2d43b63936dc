import { oneOf } from '../parameter.ts';

/** The languages in which labels are offered. English is the language of the code lists themselves. */
export const LANGUAGES = ['en', 'fr', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = 'en';

/**
 * The parameter `lang`: one language, in small letters. The address is the whole question, so what a browser says that it
 * accepts is not looked at. A language that is not offered is refused in a sentence that names those that are.
 */
export const languageParameter = oneOf(LANGUAGES, ({ parameters }) => parameters.language(LANGUAGES));
