import { countryCode } from '#domain/codes/country';
import { type Candidate, nearestCodes } from '#domain/nearest-codes';
import { ALPHA3_CODE, NAME_CODE } from '../country-forms.ts';
import type { Match } from '../mapping-schema.ts';
import { UNDECIDED } from '../undecided.ts';

/** A crosswalk that a person finishes: where code and match are `?`, a check tells of it. */
export type ProposedCrosswalk = Readonly<Record<string, ProposedEntry>>;

type ProposedEntry = {
  readonly code: string;
  readonly match: Match | typeof UNDECIDED;
  readonly note?: string;
};

/** A crosswalk with an entry for each value: the code where code or label is the same word, else `?` and the nearest in a note. */
export function proposeCrosswalk(values: readonly string[], list: readonly Candidate[]): ProposedCrosswalk {
  return Object.fromEntries(values.map((value) => [value, entryOf(value, list)]));
}

function entryOf(value: string, list: readonly Candidate[]): ProposedEntry {
  const same = list.find(({ code, label }) =>
    [code, label].some((word) => word?.toLowerCase() === value.toLowerCase()),
  );
  if (same !== undefined) return { code: same.code, match: 'exact' };
  const near = [...new Set([...byWords(value, list), ...nearestCodes(value, list)])].slice(0, 3);
  const note = near.length === 0 ? 'Nothing is near.' : `The nearest are ${near.join(', ')}.`;
  return { code: UNDECIDED, match: UNDECIDED, note };
}

const STEM = 5;

/** The codes whose labels share the most words with a value, by their first five letters. */
function byWords(value: string, list: readonly Candidate[]): readonly string[] {
  const wanted = stems(value);
  return list
    .map(({ code, label }) => ({
      code,
      shared: stems(label ?? '').filter((stem) => wanted.includes(stem)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({ code }) => code);
}

function stems(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM));
}

/** How countries seem to be written, and the values that this form does not read. */
export function proposeCountries(values: readonly string[]): {
  readonly countries: 'alpha-2' | 'alpha-3' | 'name';
  readonly unread: readonly string[];
} {
  const forms = [
    { countries: 'alpha-2', isKnown: (value: string) => countryCode(value) !== undefined },
    { countries: 'alpha-3', isKnown: (value: string) => ALPHA3_CODE.has(value) },
    { countries: 'name', isKnown: (value: string) => NAME_CODE.has(value) },
  ] as const;
  const read = forms.map(({ countries, isKnown }) => ({
    countries,
    unread: values.filter((value) => !isKnown(value)),
  }));
  return read.reduce((best, other) => (other.unread.length < best.unread.length ? other : best));
}
