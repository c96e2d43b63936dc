import { plainText } from './cell-reader.ts';
import { formatsOf } from './formats.ts';
import { fieldSources, isColumnSource } from './mapped-columns.ts';
import type { Crosswalk, Mapping, Match } from './mapping-schema.ts';

/** Rows whose cell in a column became a code that is not exactly what it says. */
export type MatchCount = { readonly column: string; readonly match: Match; readonly rows: number };

type Matched = Pick<MatchCount, 'column' | 'match'>;

/** Which columns of a row came over a match that is broader, partial or none, and which. */
export type MatchReader = (cells: readonly string[]) => readonly Matched[];

const NOTHING: readonly Matched[] = [];

/** A reader of the matches of rows, whose cells stand where `indexOf` says. A column that is read in several places is told once. */
export function matchReader(mapping: Mapping, indexOf: (column: string) => number): MatchReader {
  const readers = crosswalkColumns(mapping).map(({ column, words, separator }) => ({
    index: indexOf(column),
    read: remembered((cell) => matchesOf(cell, words, separator).map((match) => ({ column, match }))),
  }));
  if (readers.length === 0) return () => NOTHING;
  return (cells) => readers.flatMap(({ index, read }) => read(cells[index] ?? ''));
}

/** Adds counts of the same column and match. */
export function joinMatches(counts: readonly MatchCount[]): readonly MatchCount[] {
  const joined = new Map<string, MatchCount>();
  for (const count of counts) {
    const key = `${count.match} ${count.column}`;
    joined.set(key, { ...count, rows: count.rows + (joined.get(key)?.rows ?? 0) });
  }
  return [...joined.values()];
}

type Words = ReadonlyMap<string, Match>;

/** The columns that go through a crosswalk in which not every match is exact. */
function crosswalkColumns(mapping: Mapping) {
  const found = fieldSources(mapping).flatMap(({ source }) => {
    if (!isColumnSource(source) || source.crosswalk === undefined) return [];
    const { column, crosswalk } = source;
    const words = inexactWords(mapping.crosswalks?.[crosswalk] ?? {});
    const separator = formatsOf(mapping, source).list_separator;
    return words.size === 0 ? [] : [[`${crosswalk} ${column}`, { column, words, separator }] as const];
  });
  return [...new Map(found).values()];
}

function inexactWords(crosswalk: Crosswalk): Words {
  const entries = Object.entries(crosswalk).filter(([, { match }]) => match !== 'exact');
  return new Map(entries.map(([word, { match }]) => [plainText(word), match]));
}

/** Each match of the values of a cell once: of the whole text, else of what its separator parts. */
function matchesOf(cell: string, words: Words, separator: string): readonly Match[] {
  const text = plainText(cell);
  const whole = words.get(text);
  if (whole !== undefined) return [whole];
  return [...new Set(text.split(separator).flatMap((part) => words.get(part.trim()) ?? []))];
}

const MOST_REMEMBERED = 5000;

function remembered(read: (cell: string) => readonly Matched[]): (cell: string) => readonly Matched[] {
  const known = new Map<string, readonly Matched[]>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const matches = read(cell);
    if (known.size < MOST_REMEMBERED) known.set(cell, matches);
    return matches;
  };
}
