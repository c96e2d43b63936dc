import { HEADER_WORDS, type HeaderKind } from './header-words.ts';
import { type PersonalKind, personalKind } from './personal-kind.ts';
import { undisguisedText } from './undisguised-text.ts';

const KIND_OF_WORD: ReadonlyMap<string, HeaderKind> = new Map(
  // The keys of a record of this type are its kinds.
  (Object.entries(HEADER_WORDS) as [HeaderKind, string][]).flatMap(([kind, words]) =>
    wordsOf(words).map((word) => [word, kind] as const),
  ),
);

/**
 * What a column name speaks of a person, or the personal data that it is itself, as in a file without a header.
 * Names are compared word by word, in any case and without accents, so that `ship` is not `ip`; a number after a word
 * (`phone2`) is dropped, and the words are tried joined too (`Date of birth` is `dateofbirth`).
 */
export function personalHeader(name: string): PersonalKind | HeaderKind | undefined {
  const words = wordsOf(name);
  const known = [...words, words.join('')].find((word) => kindOf(word) !== undefined);
  return known === undefined ? personalKind(name) : kindOf(known);
}

function wordsOf(name: string): readonly string[] {
  return undisguisedText(name)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u);
}

function kindOf(word: string): HeaderKind | undefined {
  return KIND_OF_WORD.get(word) ?? KIND_OF_WORD.get(word.replace(/\d+$/, ''));
}
