import type { CodeList } from '#domain/codes/code-list';
import type { Language } from '#domain/labels/language';
import { withoutAccents } from './fold.ts';
import type { Meaning, NoteId, Phrase } from './meaning.ts';
import { phrasesOfCodes } from './phrases/of-codes.ts';
import { phrasesOfGrammar } from './phrases/of-grammar.ts';
import { phrasesOfMeasures } from './phrases/of-measures.ts';
import { isJoiner, type Token, tokensOf } from './tokens.ts';
import { waysOf } from './ways.ts';
import type { AskWords } from './words/ask-words.ts';

/** The lists whose labels are words of the box, in the language of the page. */
export type AskLists = Readonly<
  Record<
    | 'metric'
    | 'country'
    | 'country_group'
    | 'agency'
    | 'crime'
    | 'outcome'
    | 'outcome_group'
    | 'scope'
    | 'instrument'
    | 'channel'
    | 'urgency'
    | 'refusal_ground'
    | 'clock'
    | 'part'
    | 'dimension',
    CodeList
  >
>;

/** A phrase to be offered: as it is compared (`code`), as it is written, and what it means, which two may share. */
type Offered = { readonly code: string; readonly words: string; readonly means: string };

/** Everything that the box can understand in one language. */
export type Vocabulary = {
  readonly language: Language;
  readonly words: AskWords;
  readonly lists: AskLists;
  /** All phrases, those of one row of words put together. */
  readonly phrases: readonly Phrase[];
  /** Phrases by their first key, the longest first. */
  readonly byFirstKey: ReadonlyMap<string, readonly Phrase[]>;
  /** The phrases that may be offered for a word that is not understood. */
  readonly offered: readonly Offered[];
  /** The codes of the States. */
  readonly states: ReadonlySet<string>;
};

/** A row of words as it is declared, before it is put together with others of the same keys. */
export type Declared = { readonly words: string; readonly meaning: Meaning };

/** Meanings of words that nobody looks for. */
const SILENT: readonly Meaning['kind'][] = ['stop', 'link', 'unknown', 'negation'];

/** Builds the vocabulary of a language from its words and the labels of the code lists. */
export function newVocabulary(language: Language, words: AskWords, lists: AskLists): Vocabulary {
  const declared = [
    ...phrasesOfMeasures(words, lists),
    ...phrasesOfCodes(words, lists),
    ...phrasesOfGrammar(words),
  ];
  const phrases = putTogether(declared, notesOf(words, language), language);
  const states = new Set(lists.country.map(({ code }) => code));
  return {
    language,
    words,
    lists,
    phrases,
    byFirstKey: indexOf(phrases),
    offered: offeredOf(phrases),
    states,
  };
}

/** The keys of a row of words, without the marks that join them. */
export function keysOf(words: string, language: Language): readonly string[] {
  return tokensOf(words, language)
    .filter((token) => !isJoiner(token) || token.text === words)
    .map(({ key }) => key);
}

/** The longest phrase that begins at a token, and the token after it; `undefined` where none does. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  { byFirstKey }: Vocabulary,
): { readonly phrase: Phrase; readonly next: number } | undefined {
  for (const phrase of byFirstKey.get(tokens[at]?.key ?? '') ?? []) {
    const next = endOf(phrase, tokens, at);
    if (next !== undefined) return { phrase, next };
  }
  return undefined;
}

function endOf({ keys }: Phrase, tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  for (const [index, key] of keys.entries()) {
    let token = tokens[next];
    while (index > 0 && token && token.key !== key && isJoiner(token)) token = tokens[++next];
    if (token?.key !== key) return undefined;
    next++;
  }
  return next;
}

/** One phrase for each row of keys, with all its meanings in the order of their declaration. A word to skip means nothing else. */
function putTogether(
  declared: readonly Declared[],
  notes: ReadonlyMap<string, NoteId>,
  language: Language,
): readonly Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const { words, meaning } of declared) {
    const keys = keysOf(words, language);
    const key = keys.join(' ');
    const known = phrases.get(key);
    const isNew = !known?.meanings.some((each) => JSON.stringify(each) === JSON.stringify(meaning));
    if (keys.length === 0 || !isNew || (known && meaning.kind === 'stop')) continue;
    const note = notes.get(key);
    phrases.set(key, {
      words: known?.words ?? words,
      keys,
      meanings: [...(known?.meanings ?? []), meaning],
      ...(note && { note }),
    });
  }
  return [...phrases.values()];
}

function notesOf({ note }: AskWords, language: Language): ReadonlyMap<string, NoteId> {
  // `Object.entries` of a record has exactly its keys; TypeScript widens them to string.
  const entries = Object.entries(note) as [NoteId, string][];
  return new Map(
    entries.flatMap(([id, ways]) =>
      waysOf(ways).map((words) => [keysOf(words, language).join(' '), id] as const),
    ),
  );
}

function offeredOf(phrases: readonly Phrase[]): Vocabulary['offered'] {
  return phrases
    .filter(({ meanings }) => meanings.some(({ kind }) => !SILENT.includes(kind)))
    .map(({ words, meanings }) => ({
      code: withoutAccents(words),
      words,
      means: JSON.stringify(meanings[0]),
    }));
}

function indexOf(phrases: readonly Phrase[]): Vocabulary['byFirstKey'] {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.keys[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  for (const [key, found] of index) {
    index.set(
      key,
      found.toSorted((a, b) => b.keys.length - a.keys.length),
    );
  }
  return index;
}
