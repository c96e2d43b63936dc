import type { Row } from '../../cells.ts';
import { isUnnamed, rank } from '../../charts/options/ranking.ts';

const LINES = 5;

/** The place of a row among the named ones that have a value. Rows of the same value share a place. */
export type Standing = {
  readonly place: number;
  readonly of: number;
  /** The nearest row of a higher value, and of a lower one. */
  readonly above: Row | undefined;
  readonly below: Row | undefined;
  /** The others of the same value. */
  readonly level: readonly Row[];
};

/** Where a row stands; `undefined` for one that has no value or no name, or is not there. */
export function standingOf(rows: readonly Row[], code: string): Standing | undefined {
  const ranked = rankedRows(rows);
  const own = ranked.find((row) => row.code === code);
  if (!own) return undefined;
  const value = sizeOf(own);
  return {
    place: placeOf(ranked, own),
    of: ranked.length,
    above: ranked.findLast((row) => sizeOf(row) > value),
    below: ranked.find((row) => sizeOf(row) < value),
    level: ranked.filter((row) => row !== own && sizeOf(row) === value),
  };
}

/** A row with its place; none for one that has no name or no value. */
export type Placed = Row & { readonly place: number | undefined };

/** The rows from the highest to the lowest, each with its place. */
export function placedRows(rows: readonly Row[]): readonly Placed[] {
  const ranked = rankedRows(rows);
  return rank(rows).map((row) => ({
    ...row,
    place: ranked.includes(row) ? placeOf(ranked, row) : undefined,
  }));
}

/** So many rows around one, as many before it as after it where there are: its neighbours in the ranking. */
export function around<Each extends { readonly code: string }>(
  rows: readonly Each[],
  code: string,
  size: number,
): readonly Each[] {
  const own = rows.findIndex((row) => row.code === code);
  if (own < 0) return [];
  const first = Math.max(0, Math.min(own - Math.floor(size / 2), rows.length - size));
  return rows.slice(first, first + size);
}

/** Those next to a row in the ranking: four, because a plot carries five lines and can be read. */
export function neighbours(rows: readonly Row[], code: string): readonly Placed[] {
  const named = placedRows(rows).filter(({ place }) => place !== undefined);
  return around(named, code, LINES).filter((row) => row.code !== code);
}

function rankedRows(rows: readonly Row[]): readonly Row[] {
  return rank(rows).filter((row) => !isUnnamed(row) && row.figure.value !== null);
}

function placeOf(ranked: readonly Row[], row: Row): number {
  return 1 + ranked.filter((each) => sizeOf(each) > sizeOf(row)).length;
}

function sizeOf({ figure }: Row): number {
  return figure.value ?? 0;
}
