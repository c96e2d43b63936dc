import type { Figure } from '#domain/figure';
import { FIGURE_WORDS } from './words/figure-words.ts';
import { sayIn } from './words/say.ts';
import { statusWords } from './words/status-words.ts';
import { DAYS_TAKEN, UNIT_WORDS } from './words/unit-words.ts';
import { LOCALE, languageOf, type Voice } from './words/voice.ts';

/**
 * The only place where figures, years and dates become text. A unit is that of the metric in English (`unitOf`). In every language
 * a narrow no-break space stands between thousands (ISO 80000-1), and a true minus before what is less than nothing.
 */
const THIN = '\u202f';
const MINUS = '\u2212';
const EN_DASH = '\u2013';
const NO_BREAK = '\u00a0';
/** Below this base a percentage says more than the numbers do (M31). */
const SMALLEST_BASE = 20;

/** Decimals of a number: shares and rates have one, and so has a mean that is not whole; money is whole. */
function decimalsOf(value: number, unit: string): 0 | 1 {
  if (unit === '%' || unit === 'percentage points' || unit.includes(' per ')) return 1;
  return Number.isInteger(value) || unit === 'EUR' ? 0 : 1;
}

/** A number in the unit of its metric: counts whole, shares and rates with one decimal, shares with their sign. */
export function numberText(value: number, unit: string, voice: Voice): string {
  const text = plainNumber(value, decimalsOf(value, unit), voice).replace('-', MINUS);
  return unit === '%' ? percentText(text, voice) : text;
}

/** A figure as a cell shows it: the number and its status letters after it, or the letter that stands in its place. */
export function figureText(figure: Figure, unit: string, voice: Voice): string {
  if (figure.value === null) return figure.status.join(' ');
  return [numberText(figure.value, unit, voice), ...figure.status].join(NO_BREAK);
}

/** A figure in words, for a tooltip and for speech: `12 345 cases, provisional`; `suppressed to protect …`. */
export function figureWords(figure: Figure, unit: string, voice: Voice): string {
  const words = figure.status.map((status) => statusWords(status, voice));
  if (figure.value === null) return words.join(', ');
  return [countWords(figure.value, unit, voice), ...words].join(', ');
}

/** A number with its unit as a word: `1 case`, `12 345 cases`, `12.3%`. */
export function countWords(value: number, unit: string, voice: Voice): string {
  const number = numberText(value, unit, voice);
  if (!isWorded(unit)) return number;
  return sayIn(UNIT_WORDS, voice)(unit, { count: value, number });
}

/** In how many days something was done, inside a sentence: `within 3 days`, `on the same day`. */
export function withinText(days: number, voice: Voice): string {
  const number = numberText(days, DAYS_TAKEN, voice);
  return sayIn(FIGURE_WORDS, voice)('within', { count: days, number });
}

/** What a figure rests on: the cases of a share, or those in which a quantity is known; `undefined` for a count. */
export function basisText(figure: Figure, voice: Voice): string | undefined {
  if (figure.value === null) return undefined;
  if (figure.ratio) return outOf(figure.ratio.numerator, figure.ratio.denominator, voice);
  if (figure.coverage) return outOf(figure.coverage.known, figure.coverage.of, voice);
  return undefined;
}

/** In how many cases the quantity is known, where it is not known in all (CR-8): `known for 80 of 1 100 cases`. */
export function coverageText(figure: Figure, voice: Voice): string | undefined {
  if (figure.value === null || !figure.coverage) return undefined;
  const { known, of } = figure.coverage;
  if (known >= of) return undefined;
  return sayIn(FIGURE_WORDS, voice)('knownFor', {
    part: plainNumber(known, 0, voice),
    whole: plainNumber(of, 0, voice),
  });
}

/** A part of a whole as a percentage; `undefined` where it means nothing. */
export function shareText(part: Figure, whole: Figure, voice: Voice): string | undefined {
  if (part.value === null || whole.value === null || whole.value === 0) return undefined;
  return numberText((100 * part.value) / whole.value, '%', voice);
}

/**
 * A difference from one figure to the next, with its sign: `+1 204 (+8.3%)`, or in percentage points for shares. No percentage of a base
 * below 20, nor where either figure is unreliable; over a series break only words in its place (M31).
 */
export function changeText(from: Figure, to: Figure, unit: string, voice: Voice): string {
  const say = sayIn(FIGURE_WORDS, voice);
  if (from.value === null || to.value === null) return say('notKnown');
  if (isOverBreak(from, to)) return say('overBreak');
  const difference = to.value - from.value;
  if (unit === '%') return say('percentagePoints', { difference: signed(difference, 1, voice) });
  const isComparable = from.value >= SMALLEST_BASE && !isUnsure(from) && !isUnsure(to);
  const percent = isComparable
    ? percentText(signed((100 * difference) / from.value, 1, voice), voice)
    : undefined;
  return (
    signed(difference, decimalsOf(difference, unit), voice) + (percent === undefined ? '' : ` (${percent})`)
  );
}

function isUnsure({ status }: Figure): boolean {
  return status.some((letter) => letter === 'u');
}

/** Whether the later figure is the first after a break, or only one of both is of another definition. */
function isOverBreak(from: Figure, to: Figure): boolean {
  const has = ({ status }: Figure, flag: 'b' | 'd') => status.some((letter) => letter === flag);
  return has(to, 'b') || has(from, 'd') !== has(to, 'd');
}

/** `2016–2025`, or the one year. */
export function yearsText(first: number | string, last: number | string): string {
  return String(first) === String(last) ? String(first) : `${first}${EN_DASH}${last}`;
}

/** An ISO date or time as a day: `22 April 2026`. */
export function dayText(iso: string, voice: Voice): string {
  const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(LOCALE[voice], day).format(new Date(iso));
}

/** Names in a sentence: `Spain, France and Italy`. */
export function listText(names: readonly string[], voice: Voice): string {
  return new Intl.ListFormat(LOCALE[voice], { type: 'conjunction' }).format(names);
}

/** The first letter small, for a label inside a sentence; names and abbreviations keep theirs. */
export function insideSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function isWorded(unit: string): unit is keyof (typeof UNIT_WORDS)['en'] {
  return Object.hasOwn(UNIT_WORDS.en, unit);
}

function outOf(part: number, whole: number, voice: Voice): string {
  return sayIn(FIGURE_WORDS, voice)('outOf', {
    part: plainNumber(part, 0, voice),
    whole: plainNumber(whole, 0, voice),
  });
}

function percentText(number: string, voice: Voice): string {
  return languageOf(voice) === 'en' ? `${number}%` : `${number}${NO_BREAK}%`;
}

function signed(value: number, decimals: 0 | 1, voice: Voice): string {
  const text = plainNumber(Math.abs(value), decimals, voice);
  if (!/[1-9]/.test(text)) return `±${text}`;
  return `${value < 0 ? MINUS : '+'}${text}`;
}

/** Numbers below this have no group, also after they are rounded. */
const SMALLEST_GROUPED = 999;

const NUMBERS = new Map<string, Intl.NumberFormat>();

function plainNumber(value: number, decimals: 0 | 1, voice: Voice): string {
  const key = `${LOCALE[voice]} ${decimals}`;
  const format = NUMBERS.get(key) ?? newNumberFormat(LOCALE[voice], decimals);
  NUMBERS.set(key, format);
  if (Math.abs(value) < SMALLEST_GROUPED) return format.format(value);
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? THIN : part.value))
    .join('');
}

function newNumberFormat(locale: string, decimals: 0 | 1): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: 'always',
  });
}
