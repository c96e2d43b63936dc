import type { CaseAxis, Grain } from '#domain/aggregate';
import type { Clock } from '#domain/codes/counting-axes';
import type { CellFamily } from './cell-family.ts';
import type { CodeAxis } from './code-id-sql.ts';

/**
 * A cell beside a party is found by one whole number: from its highest bits down the parts (4 bits), the party, the year,
 * and a value, which is the crime, or the outcome and then the scope. How many bits each has:
 */
const BITS = { party: 24, year: 10, value: 16, scope: 2 } as const;

/** How many bits the number of a code has, by axis. */
export const CODE_BITS: Readonly<Record<CodeAxis, number>> = {
  year: BITS.year,
  crime: BITS.value,
  outcome: BITS.value - BITS.scope,
  scope: BITS.scope,
  country: BITS.party,
  country_group: BITS.party,
  agency: BITS.party,
};

const VALUE_OF_CASE: Readonly<Record<CellFamily, string>> = {
  crime: 'c.crime',
  outcome: `(c.outcome << ${BITS.scope} | c.scope)`,
};

/** The number of the year and value of a case `c`. */
export function yearAndValue(clock: Clock, family: CellFamily): string {
  return `c.${clock.toLowerCase()}_year << ${BITS.value} | ${VALUE_OF_CASE[family]}`;
}

/** The number of the cell of a set of parts, a party, and what `yearAndValue` made. */
export function cellKey(parts: string, party: string, yearAndValueKey: string): string {
  return `(${parts} << ${BITS.party} | ${party}) << ${BITS.year + BITS.value} | (${yearAndValueKey})`;
}

/** The set of parts, or the place of the part, in the number of a cell. */
export function partsIn(key: string): string {
  return `(${key} >> ${BITS.party + BITS.year + BITS.value})`;
}

/** The number of the party in the number of a cell. */
export function partyIn(key: string): string {
  return bitsOf(key, BITS.year + BITS.value, BITS.party);
}

/** The number of the code that a cell has on an axis of cases, in the number of a cell of the right family. */
export function codeIn(key: string, axis: CaseAxis): string {
  if (axis === 'year') return bitsOf(key, BITS.value, BITS.year);
  if (axis === 'crime') return bitsOf(key, 0, BITS.value);
  if (axis === 'scope') return bitsOf(key, 0, BITS.scope);
  return bitsOf(key, BITS.scope, BITS.value - BITS.scope);
}

/**
 * The number of the coarser cell of one part (by its place) that a grain puts a cell in: of year and value only the bits that
 * the grain keeps apart.
 */
export function grainKey(place: string, key: string, grain: Grain): string {
  const axes: Readonly<Record<CaseAxis, bigint>> = {
    year: mask(BITS.value, BITS.year),
    crime: mask(0, BITS.value),
    outcome: mask(BITS.scope, BITS.value - BITS.scope),
    scope: mask(0, BITS.scope),
  };
  const kept = grain.map((axis) => axes[axis]).reduce((all, one) => all | one, 0n);
  const partyAndKept = mask(BITS.year + BITS.value, BITS.party) | kept;
  return `${place} << ${BITS.party + BITS.year + BITS.value} | (${key} & ${partyAndKept})`;
}

function bitsOf(key: string, from: number, count: number): string {
  return `(${key} >> ${from} & ${2 ** count - 1})`;
}

function mask(from: number, count: number): bigint {
  return ((1n << BigInt(count)) - 1n) << BigInt(from);
}
