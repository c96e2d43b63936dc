import { FIGURE_STATUS, type FigureStatus } from '#domain/codes/figure-status';
import type { Figure } from '#domain/figure';

/** The only place where figures, years and dates become text. English; narrow no-break space between thousands. */
const THIN = '\u202f';
const MINUS = '\u2212';
const EN_DASH = '\u2013';
const NO_BREAK = '\u00a0';
/** Below this base a percentage says more than the numbers do (M31). */
const SMALLEST_BASE = 20;
const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const TENTH = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A number in the unit of its metric: counts whole, shares with one decimal and their sign. */
export function numberText(value: number, unit: string): string {
  const plain = (unit === '%' ? TENTH : WHOLE).format(value);
  const text = plain.replaceAll(',', THIN).replace('-', MINUS);
  return unit === '%' ? `${text}%` : text;
}

/** A figure as a cell shows it: the number and its status letters after it, or the letter that stands in its place. */
export function figureText(figure: Figure, unit: string): string {
  if (figure.value === null) return figure.status.join(' ');
  return [numberText(figure.value, unit), ...figure.status].join(NO_BREAK);
}

/** A figure in words, for a tooltip and for speech: `12 345 cases, provisional`; `suppressed to protect …`. */
export function figureWords(figure: Figure, unit: string): string {
  const words = figure.status.map(statusWords);
  if (figure.value === null) return words.join(', ');
  return [countWords(figure.value, unit), ...words].join(', ');
}

/** A number with its unit as a word: `1 case`, `12 345 cases`, `12.3%`. */
export function countWords(value: number, unit: string): string {
  if (unit === '%') return numberText(value, unit);
  const word = value === 1 && unit !== 'EUR' ? unit.replace(/s$/, '') : unit;
  return `${numberText(value, unit)} ${word}`;
}

/** What a status letter says. */
export function statusWords(status: FigureStatus): string {
  return FIGURE_STATUS[status];
}

/** What a figure rests on: the cases of a share, or those in which a quantity is known; `undefined` for a count. */
export function basisText(figure: Figure): string | undefined {
  if (figure.value === null) return undefined;
  if (figure.ratio) return outOf(figure.ratio.numerator, figure.ratio.denominator);
  if (figure.coverage) return outOf(figure.coverage.known, figure.coverage.of);
  return undefined;
}

/** In how many cases the quantity is known, where it is not known in all (CR-8): `known for 80 of 1 100 cases`. */
export function coverageText(figure: Figure): string | undefined {
  if (figure.value === null || !figure.coverage) return undefined;
  const { known, of } = figure.coverage;
  return known < of ? `known for ${outOf(known, of)} cases` : undefined;
}

/** A part of a whole as a percentage; `undefined` where it means nothing. */
export function shareText(part: Figure, whole: Figure): string | undefined {
  if (part.value === null || whole.value === null || whole.value === 0) return undefined;
  return numberText((100 * part.value) / whole.value, '%');
}

/**
 * A difference with its sign: `+1 204 (+8.3%)`, or in percentage points for shares. No percentage of a base below 20, nor
 * where either figure is unreliable or at a series break (M31).
 */
export function changeText(from: Figure, to: Figure, unit: string): string {
  if (from.value === null || to.value === null) return 'not known';
  const difference = to.value - from.value;
  if (unit === '%') return `${signed(difference, TENTH)} percentage points`;
  const isComparable = from.value >= SMALLEST_BASE && !isUnsure(from) && !isUnsure(to);
  const relative = isComparable ? ` (${signed((100 * difference) / from.value, TENTH)}%)` : '';
  return `${signed(difference, WHOLE)}${relative}`;
}

function isUnsure({ status }: Figure): boolean {
  return status.some((letter) => letter === 'u' || letter === 'b');
}

/** `2016–2025`, or the one year. */
export function yearsText(first: number | string, last: number | string): string {
  return String(first) === String(last) ? String(first) : `${first}${EN_DASH}${last}`;
}

/** An ISO date or time as a day: `22 April 2026`. */
export function dayText(iso: string): string {
  return DAY.format(new Date(iso));
}

/** Names in a sentence: `Spain, France and Italy`. */
export function listText(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}

/** The first letter small, for a label inside a sentence; names and abbreviations keep theirs. */
export function insideSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function outOf(part: number, whole: number): string {
  return `${numberText(part, '')} of ${numberText(whole, '')}`;
}

function signed(value: number, format: Intl.NumberFormat): string {
  const text = format.format(Math.abs(value)).replaceAll(',', THIN);
  if (Number(text.replaceAll(THIN, '')) === 0) return `±${text}`;
  return `${value < 0 ? MINUS : '+'}${text}`;
}
