import { type Asked, askedBy } from './read/asked.ts';
import { chipOfTerm } from './read/chips.ts';
import { problemInWords, remarkInWords } from './read/in-words.ts';
import { codesNotRead, isStop, meaningOf, type Piece, piecesOf } from './read/pieces.ts';
import { isBetweenWrong, withPlaces } from './read/places.ts';
import { readingsOf, type Term } from './read/terms.ts';
import { withYears } from './read/years.ts';
import type { Chip, NotUnderstood, Problem, Reading, ReleaseFacts, Remark, Span } from './reading.ts';
import { suggestionsFor } from './suggest.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Reads a question by rules alone: the longest phrases of the vocabulary from left to right, then years and pairs of countries, then
 * of words with several meanings the first reading that has figures. Nothing is dropped: each word is a chip, a declared word to
 * skip, or said not to be understood.
 */
export function readQuestion(text: string, vocabulary: Vocabulary, facts: ReleaseFacts): Reading {
  const found = withYears(piecesOf(text, vocabulary));
  const pieces = withPlaces(found);
  const asked = bestOf(pieces, vocabulary, facts);
  const chips = asked.terms.flatMap((term) => chipOfTerm(term, asked, vocabulary, facts) ?? []);
  const open = [...pieces.filter(({ meanings }) => meanings.length === 0), ...lostPieces(asked.terms)];
  const { lists } = vocabulary;
  const skipped = skippedOf(pieces, asked.terms);
  const problems = problemsOf({ text, found, asked, vocabulary, facts }).map((each) =>
    problemInWords(each, chips, lists),
  );
  const remarks = [...remarksOnCodes(text, skipped, vocabulary), ...asked.remarks];
  return {
    chips,
    skipped,
    notUnderstood: open
      .map((piece) => notUnderstood(text, piece, vocabulary))
      .sort((a, b) => a.start - b.start),
    problems: chips.length > 0 ? problems : problems.filter(({ kind }) => kind === 'left-out'),
    remarks: chips.length > 0 ? remarks.map((each) => remarkInWords(each, lists)) : [],
    selection: chips.length > 0 ? asked.selection : null,
    view: asked.view,
  };
}

function remarksOnCodes(text: string, skipped: readonly Span[], vocabulary: Vocabulary): readonly Remark[] {
  const silent = skipped.map(({ start, end }) => text.slice(start, end));
  const words = codesNotRead(text, vocabulary).filter((word) => silent.includes(word));
  return words.length > 0 ? [{ kind: 'no-codes', words }] : [];
}

/** The first reading with nothing wrong; where something is wrong with all, the first of those that fit best. */
function bestOf(pieces: readonly Piece[], { language }: Vocabulary, facts: ReleaseFacts): Asked {
  const known = pieces.filter(({ meanings }) => meanings.length > 0);
  let best: Asked | undefined;
  for (const terms of readingsOf(known)) {
    const asked = askedBy(terms, facts, language);
    if (wrongness(asked) === 0) return asked;
    if (!best || wrongness(asked) < wrongness(best)) best = asked;
  }
  if (!best) throw new Error('there is always one reading, if only of nothing');
  return best;
}

function wrongness({ problems, strain }: Asked): number {
  return 2 * problems.length + strain;
}

/** Pieces that the vocabulary knows and that mean nothing where they stand. */
function lostPieces(terms: readonly Term[]): readonly Piece[] {
  return terms
    .filter(({ meaning }) => meaning.kind === 'unknown' || meaning.kind === 'negation')
    .map(({ piece }) => piece);
}

function skippedOf(pieces: readonly Piece[], terms: readonly Term[]) {
  const skipped = terms.filter(({ meaning }) => meaning.kind === 'stop').map(({ piece }) => piece);
  return pieces
    .filter((piece) => isStop(piece) || skipped.includes(piece))
    .map(({ start, end }) => ({ start, end }));
}

function notUnderstood(text: string, piece: Piece, vocabulary: Vocabulary): NotUnderstood {
  const { start, end } = piece;
  const words = text.slice(start, end);
  const isKnown = meaningOf(piece, 'negation') || meaningOf(piece, 'number');
  return { start, end, text: words, suggestions: isKnown ? [] : suggestionsFor(words, vocabulary) };
}

type Question = {
  readonly text: string;
  readonly found: readonly Piece[];
  readonly asked: Asked;
  readonly vocabulary: Vocabulary;
  readonly facts: ReleaseFacts;
};

function problemsOf(question: Question): readonly Problem[] {
  const { text, found, asked } = question;
  const negation = asked.terms.find(({ meaning }) => meaning.kind === 'negation')?.piece;
  return [
    ...(negation ? [{ kind: 'left-out', text: text.slice(negation.start, negation.end) } as const] : []),
    ...(isBetweenWrong(found) ? [{ kind: 'no-pair' } as const] : []),
    ...asked.problems.map((problem) => withRemedies(problem, question)),
  ];
}

/** Adds to a question that no table answers the words without which one does. */
function withRemedies(problem: Problem, { asked, vocabulary, facts }: Question): Problem {
  if (problem.kind !== 'not-answerable') return problem;
  const remedies = asked.terms.flatMap((term, index): readonly Chip[] => {
    const chip = chipOfTerm(term, asked, vocabulary, facts);
    const without = asked.named.filter((_, other) => other !== index);
    const isMend = chip && askedBy(without, facts, vocabulary.language).problems.length === 0;
    return isMend ? [chip] : [];
  });
  return { ...problem, remedies };
}
