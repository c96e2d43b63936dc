import { COUNTRY, countryCode } from '#domain/codes/country';
import { CRIME } from '#domain/codes/crime';
import { hintOf } from '../findings/nearest-hint.ts';
import type { Kind } from './column.ts';

/** A code of a list. Case matters: a code in other letters is not the code, and the hint says so. */
export function codeOf<L extends Readonly<Record<string, unknown>>>(
  listName: string,
  list: L,
): Kind<keyof L & string> {
  // A code list is an `as const` object: its own keys are exactly its key union.
  const codes = new Map((Object.keys(list) as (keyof L & string)[]).map((code) => [code as string, code]));
  const hint = hintOf(codes.keys());
  return {
    form: `code of the list ${listName}`,
    parse: (text) => codes.get(text) ?? { problem: 'CODE_UNKNOWN', hint: hint(text) },
  };
}

const countryHint = hintOf(COUNTRY.map(({ code }) => code));

/** A State by its stored code; the documented aliases are read. `NA` is Namibia and `NO` is Norway. */
export const COUNTRY_KIND: Kind<string> = {
  form: 'ISO 3166-1 alpha-2, `ZZ` or `QZ`',
  parse: (text) => countryCode(text) ?? { problem: 'COUNTRY_UNKNOWN', hint: countryHint(text) },
};

const CRIME_CODES = new Set(CRIME.map(({ code }) => code));
const nearestCrime = hintOf(CRIME_CODES);

/** An ICCS code as text, with its leading zero; `ZZ` for not stated. */
export const CRIME_KIND: Kind<string> = {
  form: 'ICCS code, or `ZZ`',
  parse: (text) => (CRIME_CODES.has(text) ? text : { problem: 'CRIME_UNKNOWN', hint: crimeHint(text) }),
};

function crimeHint(text: string): string | undefined {
  if (CRIME_CODES.has(`0${text}`)) return `0${text} has lost its leading zero`;
  const higher = [5, 4, 2].map((length) => text.slice(0, length)).find((code) => CRIME_CODES.has(code));
  return higher === undefined ? nearestCrime(text) : `the next higher code is ${higher}`;
}
