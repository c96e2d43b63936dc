import countries from 'i18n-iso-countries';
import type { Language } from './language.ts';
import type { Words } from './translation.ts';

/**
 * Names of States in a language: our own where we have one, else those of the package, whose version is fixed. What a
 * machine or a browser calls a State differs with its version, so it is not asked (decision 0016).
 */
export function countryNames(
  language: Language,
  own: Readonly<Record<string, Words>>,
): Readonly<Record<string, Words>> {
  const names = Object.entries(countries.getNames(language, { select: 'official' }));
  const withApostrophes = names.map(([code, name]) => [code, name.replaceAll("'", '’')]);
  return { ...Object.fromEntries(withApostrophes), ...own };
}
