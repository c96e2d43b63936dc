import type { Meaning, MeaningOf } from '../meaning.ts';
import type { Piece } from './pieces.ts';

/** A piece of the text with the one of its meanings that is taken. */
export type Term = { readonly piece: Piece; readonly meaning: Meaning };

/** So many combinations of words with several meanings are looked at. */
const MOST_READINGS = 64;

/** Every way to take the pieces that mean something, the likeliest first: an earlier word keeps its first meaning longest. */
export function readingsOf(pieces: readonly Piece[]): readonly (readonly Term[])[] {
  const first: readonly (readonly Term[])[] = [[]];
  return pieces.reduce(
    (readings, piece) =>
      readings
        .flatMap((terms) => piece.meanings.map((meaning) => [...terms, { piece, meaning }]))
        .slice(0, MOST_READINGS),
    first,
  );
}

/** The meanings of one kind, in the order of the text. */
export function meaningsIn<Kind extends Meaning['kind']>(
  terms: readonly Term[],
  kind: Kind,
): readonly MeaningOf<Kind>[] {
  return terms.map(({ meaning }) => meaning).filter((each): each is MeaningOf<Kind> => each.kind === kind);
}
