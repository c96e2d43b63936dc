import { NOT_STATED } from '../codes/code-list.ts';
import type { TimeDimension } from '../time-list.ts';
import { labelOf } from './label.ts';
import type { Language } from './language.ts';

/** How a quarter is written: the letter before its number. */
const QUARTER: Readonly<Record<Language, string>> = { en: 'Q', fr: 'T', es: 'T' };

/** The words for a code of time in a language: `2020`, `Q2 2020`, `April 2020`, or that it is not stated. */
export function timeLabel(dimension: TimeDimension, code: string, language: Language): string {
  if (code === NOT_STATED) return labelOf(dimension, code, language);
  switch (dimension) {
    case 'year':
      return code;
    case 'quarter':
      return `${QUARTER[language]}${code.slice(-1)} ${code.slice(0, 4)}`;
    case 'month':
      return monthLabel(code, language);
    default:
      throw new Error(`unknown dimension of time: ${dimension satisfies never}`);
  }
}

/** Made once: a formatter costs more than a thousand labels. */
const MONTH: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: monthFormat('en'),
  fr: monthFormat('fr'),
  es: monthFormat('es'),
};

function monthFormat(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

function monthLabel(code: string, language: Language): string {
  return MONTH[language].format(new Date(`${code}-01T00:00:00Z`));
}
