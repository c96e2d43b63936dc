import { readCountryCode } from '../country-codes.ts';
import type { Meaning, MeaningOf, NoteId } from '../meaning.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { phraseAt, type Vocabulary } from '../vocabulary.ts';

/** A part of the text from `start` up to `end`, and what it can mean, the likeliest first; nothing: it is not understood. */
export type Piece = {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
  readonly note?: NoteId;
};

/** Marks that say nothing by themselves. */
const SILENT_MARKS = '.,;:!?¿¡()[]"\'“”«»‘%€&+/-_…'.split('');
const EARLIEST = 1950;
const LATEST = 2100;
const SHORT = 3;

/** Cuts a text into the longest pieces that the vocabulary knows, from left to right. Every token is in exactly one piece. */
export function piecesOf(text: string, vocabulary: Vocabulary): readonly Piece[] {
  const tokens = tokensOf(text, vocabulary.language);
  const isShouted = isAllCapitals(tokens, vocabulary);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { piece, next } = pieceAt(tokens, at, vocabulary, isShouted);
    pieces.push(piece);
    at = next;
  }
  return pieces;
}

/**
 * Words that are skipped and would be codes of States in capitals, in a text that gives reason to think that they were meant: all
 * in capitals, or with another code in small letters.
 */
export function codesNotRead(text: string, vocabulary: Vocabulary): readonly string[] {
  const words = tokensOf(text, vocabulary.language).map((token) => token.text);
  const isShouted = isAllCapitals(tokensOf(text, vocabulary.language), vocabulary);
  const isCode = (word: string) => readCountryCode(word, vocabulary.states, isShouted) !== undefined;
  const isSmall = (word: string) => word !== word.toUpperCase() && isCode(word);
  if (!isShouted && !words.some(isSmall)) return [];
  return words.filter(
    (word) => !isCode(word) && readCountryCode(word.toUpperCase(), vocabulary.states, false)?.isWord,
  );
}

/** A text without small letters and with a long word in it: its capitals say nothing. */
function isAllCapitals(tokens: readonly Token[], { states }: Vocabulary): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  const isOther = (word: string) => word.length > SHORT && readCountryCode(word, states, false) === undefined;
  return words.every((word) => word === word.toUpperCase()) && words.some(isOther);
}

function pieceAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  isShouted: boolean,
): { readonly piece: Piece; readonly next: number } {
  const first = tokens[at];
  if (!first) throw new Error(`there is no token ${at}`);
  const found = phraseAt(tokens, at, vocabulary);
  const isLong = found !== undefined && found.next - at > 1;
  const code = isLong ? undefined : readCountryCode(first.text, vocabulary.states, isShouted);
  const next = found?.next ?? at + 1;
  const span = { start: first.start, end: tokens[next - 1]?.end ?? first.end };
  const meanings = [...(found?.phrase.meanings ?? meaningsOfToken(first))];
  if (!code)
    return { piece: { ...span, meanings, ...(found?.phrase.note && { note: found.phrase.note }) }, next };
  const country: Meaning = { kind: 'code', dimension: 'country', codes: [code.code] };
  const isSame = meanings.some((each) => JSON.stringify(each) === JSON.stringify(country));
  const others = meanings.filter(isStrong);
  return {
    piece: {
      ...span,
      meanings: isSame ? others : [...others, country],
      ...(code.isWord && { note: 'code' }),
    },
    next,
  };
}

/** Whether a meaning is one of its own, so that it is not given up for a code. */
function isStrong({ kind }: Meaning): boolean {
  return kind === 'code' || kind === 'metric';
}

function meaningsOfToken({ kind, key }: Token): readonly Meaning[] {
  if (kind === 'number') return [meaningOfNumber(key)];
  if (kind === 'mark' && key === '-') return [{ kind: 'link', link: 'dash' }];
  return kind === 'mark' && (SILENT_MARKS.includes(key) || key === '..') ? [{ kind: 'stop' }] : [];
}

function meaningOfNumber(digits: string): Meaning {
  const value = Number(digits);
  const isYear = digits.length === 4 && value >= EARLIEST && value <= LATEST;
  return isYear ? { kind: 'years', first: value, last: value } : { kind: 'number', value };
}

/** Whether a piece is skipped without a word. */
export function isStop({ meanings }: Piece): boolean {
  return meanings.length > 0 && meanings.every(({ kind }) => kind === 'stop');
}

/** The meaning of a kind that a piece can have. */
export function meaningOf<Kind extends Meaning['kind']>(
  piece: Piece | undefined,
  kind: Kind,
): MeaningOf<Kind> | undefined {
  return piece?.meanings.find((each): each is MeaningOf<Kind> => each.kind === kind);
}
