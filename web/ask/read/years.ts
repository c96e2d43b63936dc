import type { Link, Meaning } from '../meaning.ts';
import { isStop, meaningOf, type Piece } from './pieces.ts';

type Span = { readonly first: number | null; readonly last: number | null };

/** A rule that reads years from some pieces on: what they mean, and the piece after them. */
type YearRule = (
  pieces: readonly Piece[],
  at: number,
) => { readonly meaning: Meaning; readonly next: number } | undefined;

const RANGE: readonly Link[] = ['to', 'at', 'until', 'dash', 'dots'];
const CENTURY = 100;

/** Puts years and the words between them together: `2019-2024`, `since 2018`, `between 2019 and 2024`, `last five years`. */
export function withYears(pieces: readonly Piece[]): readonly Piece[] {
  const read: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    const found = firstOf(RULES, pieces, at);
    const next = found?.next ?? at + 1;
    const end = pieces[next - 1]?.end ?? piece.end;
    read.push(
      found ? { start: piece.start, end, meanings: [found.meaning], ...noteOf(piece, found.meaning) } : piece,
    );
    at = next;
  }
  return read;
}

function firstOf(rules: readonly YearRule[], pieces: readonly Piece[], at: number): ReturnType<YearRule> {
  for (const rule of rules) {
    const found = rule(pieces, at);
    if (found) return found;
  }
  return undefined;
}

function noteOf({ note }: Piece, { kind }: Meaning): Pick<Piece, 'note'> {
  if (kind === 'last-years') return { note: 'latest-years' };
  return note ? { note } : {};
}

/** `from 2019 to 2024`, `since 2019 until 2024`, `2019-2024`. */
const range: YearRule = (pieces, at) => {
  const start = afterLink(pieces, at, ['from', 'of', 'since']);
  const first = start === undefined ? bareYearAt(pieces, at) : yearAt(pieces, start);
  if (!first) return undefined;
  const middle = afterLink(pieces, first.next, RANGE);
  const last =
    middle === undefined ? undefined : (yearAt(pieces, middle) ?? shortYearAt(pieces, middle, first.year));
  return last && { meaning: years(first.year, last.year), next: last.next };
};

/** `between 2019 and 2024`. */
const between: YearRule = (pieces, at) => {
  const start = afterLink(pieces, at, ['between']);
  const first = start === undefined ? undefined : yearAt(pieces, start);
  const middle = first && afterLink(pieces, first.next, ['and']);
  const last = middle === undefined ? undefined : yearAt(pieces, middle);
  return first && last && { meaning: years(first.year, last.year), next: last.next };
};

/** `since 2018`, `after 2018`, `until 2020`, `before 2020`, `..2020`. */
const open: YearRule = (pieces, at) => {
  const link = meaningOf(pieces[at], 'link')?.link;
  const year = yearAt(pieces, at + 1);
  const span = link && year && openSpan(link, year.year);
  return span && { meaning: { kind: 'years', ...span }, next: year.next };
};

function openSpan(link: Link, year: number): Span | undefined {
  switch (link) {
    case 'since':
    case 'from':
      return { first: year, last: null };
    case 'after':
      return { first: year + 1, last: null };
    case 'until':
    case 'to':
    case 'dots':
      return { first: null, last: year };
    case 'before':
      return { first: null, last: year - 1 };
    default:
      return undefined;
  }
}

/** `2018 onwards`, `2018..`. */
const onwards: YearRule = (pieces, at) => {
  const year = bareYearAt(pieces, at);
  const next = year && afterLink(pieces, year.next, ['onwards', 'dots']);
  return year && next !== undefined
    ? { meaning: { kind: 'years', first: year.year, last: null }, next }
    : undefined;
};

/** `last 5 years`, `les 5 dernières années`. */
const latest: YearRule = (pieces, at) => {
  const afterLast = afterLink(pieces, at, ['last']);
  const count = numberAt(pieces, afterLast ?? at);
  const next = count && (afterLast === undefined ? afterLatest(pieces, count.next) : count.next);
  if (!count || next === undefined || count.value < 1 || count.value > CENTURY) return undefined;
  const noun = meaningOf(pieces[next], 'noun')?.dimension;
  if (noun === 'month' || noun === 'quarter') return undefined;
  return { meaning: { kind: 'last-years', count: count.value }, next: noun === 'year' ? next + 1 : next };
};

const RULES: readonly YearRule[] = [range, between, onwards, open, latest];

/** The piece after `dernières`, or after `dernières années`, which are words of their own without a number. */
function afterLatest(pieces: readonly Piece[], at: number): number | undefined {
  return meaningOf(pieces[at], 'last-years') ? at + 1 : afterLink(pieces, at, ['last']);
}

function years(one: number, other: number): Meaning {
  return { kind: 'years', first: Math.min(one, other), last: Math.max(one, other) };
}

/** The piece after a link, words to skip and the noun of the axis; `undefined` where no such link stands. */
function afterLink(pieces: readonly Piece[], at: number, links: readonly Link[]): number | undefined {
  const link = meaningOf(pieces[at], 'link')?.link;
  return link && links.includes(link) ? at + 1 : undefined;
}

type YearAt = { readonly year: number; readonly next: number };

/** The single year at a place, after words to skip and the noun: `the year 2018`. */
function yearAt(pieces: readonly Piece[], at: number): YearAt | undefined {
  return bareYearAt(pieces, afterWords(pieces, at));
}

function bareYearAt(pieces: readonly Piece[], at: number): YearAt | undefined {
  const found = meaningOf(pieces[at], 'years');
  return found && found.first !== null && found.first === found.last
    ? { year: found.first, next: at + 1 }
    : undefined;
}

/** The second year of `2019-24`, which must be a later one of the same century. */
function shortYearAt(pieces: readonly Piece[], at: number, first: number) {
  const value = meaningOf(pieces[at], 'number')?.value;
  const year = Math.floor(first / CENTURY) * CENTURY + (value ?? 0);
  const isShort = value !== undefined && value > 9 && value < CENTURY && year > first;
  return isShort ? { year, next: at + 1 } : undefined;
}

function numberAt(pieces: readonly Piece[], at: number) {
  const value = meaningOf(pieces[at], 'number')?.value;
  return value === undefined ? undefined : { value, next: at + 1 };
}

function afterWords(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at];
  const isSkipped = piece && (isStop(piece) || meaningOf(piece, 'noun')?.dimension === 'year');
  return isSkipped && piece && isWordPiece(piece) ? afterWords(pieces, at + 1) : at;
}

function isWordPiece({ start, end }: Piece): boolean {
  return end - start > 1;
}
