import type { Request } from 'express';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '#domain/labels/language';

/** The language in which a request is to be told what is wrong with it: that of `lang` where it names one, else English. */
export function languageAsked({ query }: Pick<Request, 'query'>): Language {
  return LANGUAGES.find((language) => language === query.lang) ?? DEFAULT_LANGUAGE;
}
