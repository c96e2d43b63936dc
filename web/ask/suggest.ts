import { nearestCodes } from '#domain/nearest-codes';
import { readCountryCode } from './country-codes.ts';
import { withoutAccents } from './fold.ts';
import { labelIn } from './label-of.ts';
import type { Vocabulary } from './vocabulary.ts';
import { keysOf } from './vocabulary.ts';
import { entriesOfRecord, waysOf } from './ways.ts';

/** Shorter words are near too many others. */
const SHORTEST = 5;

/** Words that the box knows and that a word it does not know may have meant: declared ones first, else those that differ by few letters. */
export function suggestionsFor(text: string, vocabulary: Vocabulary): readonly string[] {
  const declared = [...hintFor(text, vocabulary), ...stateOf(text, vocabulary)];
  if (declared.length > 0 || text.length < SHORTEST) return declared;
  const nearest = nearestCodes(withoutAccents(text), vocabulary.offered).flatMap(
    (code) => vocabulary.offered.find((each) => each.code === code) ?? [],
  );
  const isFirst = (means: string, index: number) =>
    nearest.findIndex((each) => each.means === means) === index;
  return nearest.filter(({ means }, index) => isFirst(means, index)).map(({ words }) => words);
}

/** The State whose code a word would be in capitals. */
function stateOf(text: string, { states, lists }: Vocabulary): readonly string[] {
  const code = readCountryCode(text.toUpperCase(), states, false)?.code;
  return code === undefined ? [] : [labelIn(lists, 'country', code)];
}

function hintFor(text: string, { words, language }: Vocabulary): readonly string[] {
  const wanted = keysOf(text, language).join(' ');
  const found = entriesOfRecord(words.hint).find(([word]) => keysOf(word, language).join(' ') === wanted);
  return waysOf(found?.[1]);
}
