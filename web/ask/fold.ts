import type { Language } from '#domain/labels/language';

/** What ends a word without changing what it means, from the fourth letter on: plurals, and gender where a language has it. */
const ENDING: Readonly<Record<Language, RegExp>> = {
  en: /(?<=..[^s])s$/,
  fr: /(?<=...)[esx]+$/,
  es: /(?<=...)[aeos]+$/,
};

const SHORTEST = 4;

/** A word as it is compared: small letters, no accents, no ending. Two words with the same key are the same word. */
export function keyOf(word: string, language: Language): string {
  const plain = withoutAccents(word);
  if (plain.length < SHORTEST) return plain;
  const singular = language === 'en' ? plain.replace(/ies$/, 'y') : plain;
  return singular.replace(ENDING[language], '');
}

/** A text in small letters without accents; `œ` and `ß` as two letters. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss');
}
