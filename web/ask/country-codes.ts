import { alpha3 } from '#domain/codes/country';

/** Codes in use beside those of ISO 3166-1. */
const ALIAS: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** Codes that are words of English, French or Spanish, or common short forms: they count in capitals only. */
const WORDS = new Set(
  (
    'ad ae ag ai al am an ao ar as at au be bi bs by ca cc cd cf ci co cv de do ec eg eh el er es et fm ga ge gi go hr ht id ie ' +
    'il im in io ir is it je km kg la li lu ma mc me mg ml mm mo mp mr ms mt mu my na ne ni no nu om pa pe pm pr ps re ro sa sc ' +
    'se si sm so sr st su sv tc td th tk tl tm tn to tv um us va ve vg vi vs vu ws ye za'
  ).split(' '),
);

/** How a word may name a State by its code. */
export type CodeReading = { readonly code: string; readonly isWord: boolean };

/**
 * The State that a word names by its ISO code of two or three letters. In small letters only a code of two letters counts that is no
 * word of the three languages; in capitals all do, unless the whole text is in capitals. `undefined` for any other word.
 */
export function readCountryCode(
  word: string,
  states: ReadonlySet<string>,
  isAllCapitals: boolean,
): CodeReading | undefined {
  const isCapital = word === word.toUpperCase() && !isAllCapitals;
  const isWord = WORDS.has(word.toLowerCase());
  if (!isCapital && (isWord || word.length !== 2)) return undefined;
  const capitals = word.toUpperCase();
  const two = ALIAS[capitals] ?? (capitals.length === 3 ? fromThreeLetters(capitals, states) : capitals);
  return two !== undefined && states.has(two) ? { code: two, isWord } : undefined;
}

function fromThreeLetters(capitals: string, states: ReadonlySet<string>): string | undefined {
  return [...states].find((code) => alpha3(code) === capitals);
}
