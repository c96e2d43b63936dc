import { withoutAccents } from './fold.ts';
import { chipOf } from './label-of.ts';
import type { Phrase } from './meaning.ts';
import type { ChipKind } from './reading.ts';
import { tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words with which the last words of a text may go on: the text with them, and what they mean. */
export type Completion = {
  /** Where the words begin with which the text goes on. */
  readonly start: number;
  readonly text: string;
  readonly words: string;
  readonly kind: ChipKind;
  readonly label: string;
};

const MOST_WORDS = 4;
const FEWEST_LETTERS = 2;
const MOST_OFFERED = 7;

/** The order in which completions are offered. */
const RANK: readonly ChipKind[] = [
  'metric',
  'country',
  'country_group',
  'crime',
  'agency',
  'instrument',
  'axis',
];

/**
 * Ways to go on with the word that is being written, or with up to four words of which it is the last. Each meaning once: as the lists
 * name it, else by the first of its words.
 */
export function completionsOf(text: string, vocabulary: Vocabulary): readonly Completion[] {
  if (/\s$/.test(text)) return [];
  const starts = tokensOf(text, vocabulary.language)
    .slice(-MOST_WORDS)
    .map(({ start }) => start);
  for (const start of starts) {
    const found = continuing(text, start, vocabulary);
    if (found.length > 0) return found;
  }
  return [];
}

function continuing(text: string, start: number, vocabulary: Vocabulary): readonly Completion[] {
  const written = withoutAccents(text.slice(start));
  if (written.length < FEWEST_LETTERS) return [];
  const before = text.slice(0, start);
  const found = vocabulary.phrases
    .filter(({ words }) => withoutAccents(words).startsWith(written) && withoutAccents(words) !== written)
    .flatMap((phrase) => completionOf(phrase, before, vocabulary))
    .sort((a, b) => Number(isLabel(b)) - Number(isLabel(a)));
  return found
    .filter((each, index) => found.findIndex((other) => isSame(each, other)) === index)
    .sort(byRank)
    .slice(0, MOST_OFFERED);
}

function completionOf(
  { words, meanings }: Phrase,
  before: string,
  vocabulary: Vocabulary,
): readonly Completion[] {
  const [meaning] = meanings;
  const named = meaning && chipOf(meaning, vocabulary);
  return named ? [{ start: before.length, text: `${before}${words} `, words, ...named }] : [];
}

/** Kinds in their order; of one kind, names as the lists have them first, and short words before long ones. */
function byRank(a: Completion, b: Completion): number {
  const order = rankOf(a) - rankOf(b) || Number(isLabel(b)) - Number(isLabel(a));
  return order || a.words.length - b.words.length || (a.words < b.words ? -1 : 1);
}

function isLabel({ words, label }: Completion): boolean {
  return words === label;
}

function isSame(one: Completion, other: Completion): boolean {
  return one.kind === other.kind && one.label === other.label;
}

function rankOf({ kind }: Completion): number {
  const rank = RANK.indexOf(kind);
  return rank < 0 ? RANK.length : rank;
}
