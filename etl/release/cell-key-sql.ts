import type { CaseAxis, Grain } from '#domain/aggregate';
import type { CountedFamily, DatedClock } from './cell-family.ts';
import type { CodeAxis } from './code-id-sql.ts';

/**
 * A cell is found by one whole number: from its highest bits down the parts (4 bits), the party or other code of a list axis, a
 * gap, the year, and a value, which is the crime; or the number of States, the scope and the outcome; or the month; or the life.
 * How many bits each has (of a State fewer than of other parties, because two of them make a pair). The gap is there because
 * PostgreSQL hashes a whole number by its two halves laid over one another: what differs in many cells must not lie 32 bits apart.
 */
const BITS = {
  party: 20,
  country: 16,
  gap: 6,
  year: 11,
  value: 22,
  scope: 2,
  states: 8,
  outcome: 12,
  month: 4,
} as const;

/** From which bit on the party stands, and the parts. */
const PARTY = BITS.gap + BITS.year + BITS.value;
const PARTS = PARTY + BITS.party;

/** How many bits the number of a code has, by axis. */
export const CODE_BITS: Readonly<Record<CodeAxis, number>> = {
  year: BITS.year,
  crime: BITS.value,
  outcome: BITS.outcome,
  scope: BITS.scope,
  states: BITS.states,
  month: BITS.month,
  country: BITS.country,
  partner: BITS.country,
  country_group: BITS.party,
  agency: BITS.party,
  agency_group: BITS.party,
  panel: BITS.party,
};

/** Of a life, the number of the first year above the count of the years: the number of a year fits twice into a value. */
const VALUE_OF_CASE: Readonly<Record<CountedFamily, (clock: DatedClock) => string>> = {
  crime: () => 'c.crime',
  outcome: () => `((c.states << ${BITS.scope} | c.scope) << ${BITS.outcome} | c.outcome)`,
  month: (clock) => `c.${monthColumn(clock)}`,
  life: () => `case when c.years_open > 0 then c.opened_year << ${BITS.year} | c.years_open else 0 end`,
};

/** The number of the year and value of a case `c`. */
export function yearAndValue(clock: DatedClock, family: CountedFamily): string {
  return `c.${clock.toLowerCase()}_year << ${BITS.value} | ${VALUE_OF_CASE[family](clock)}`;
}

/** The column of a counted case with the number of its month on a clock. */
export function monthColumn(clock: DatedClock): string {
  return `month_${clock.toLowerCase()}`;
}

/** The number of a cell of outcome, scope and States without the outcome. */
export function withoutOutcome(key: string): string {
  return `${key} & ~${PLACES.outcome}::bigint`;
}

/** The number of the cell of a set of parts, a party, and what `yearAndValue` made. */
export function cellKey(parts: string, party: string, yearAndValueKey: string): string {
  return `${partyKey(parts, party)} | (${yearAndValueKey})`;
}

/** The number of a set of parts and a party, without a year and value. */
export function partyKey(parts: string, party: string): string {
  return `(${parts} << ${BITS.party} | ${party}) << ${PARTY}`;
}

/** The number of a year without a value. */
export function yearAlone(year: string): string {
  return `(${year} << ${BITS.value})`;
}

/** What `yearAndValue` made, in the number of a cell. */
export function yearAndValueIn(key: string): string {
  return bitsOf(key, 0, BITS.year + BITS.value);
}

/** The set of parts, or the place of the part, in the number of a cell. */
export function partsIn(key: string): string {
  return `(${key} >> ${PARTS})`;
}

/** The number of the party in the number of a cell. */
export function partyIn(key: string): string {
  return bitsOf(key, PARTY, BITS.party);
}

/** Whether a year, by its number, is one of those at whose end the cases of a cell of lives were open. */
export function isOpenIn(key: string, year: string): string {
  const first = bitsOf(key, BITS.year, BITS.year);
  return `${year} >= ${first} and ${year} < ${first} + ${bitsOf(key, 0, BITS.year)}`;
}

/** From which bit on, and in how many bits, the code of an axis of cases stands in the number of a cell of the right family. */
const PLACE: Readonly<Record<CaseAxis, readonly [from: number, count: number]>> = {
  year: [BITS.value, BITS.year],
  crime: [0, BITS.value],
  outcome: [0, BITS.outcome],
  month: [0, BITS.month],
  scope: [BITS.outcome, BITS.scope],
  states: [BITS.outcome + BITS.scope, BITS.states],
};

/** The bits of each axis. */
const PLACES: Readonly<Record<CaseAxis, bigint>> = {
  year: mask(...PLACE.year),
  month: mask(...PLACE.month),
  crime: mask(...PLACE.crime),
  outcome: mask(...PLACE.outcome),
  scope: mask(...PLACE.scope),
  states: mask(...PLACE.states),
};

/** The number of the code that a cell has on an axis of cases, in the number of a cell of the right family. */
export function codeIn(key: string, axis: CaseAxis): string {
  return bitsOf(key, ...PLACE[axis]);
}

/**
 * The number of the coarser cell of one part (by its place) that a grain puts a cell in: of year and value only the bits that
 * the grain keeps apart.
 */
export function grainKey(place: string, key: string, grain: Grain): string {
  const kept = grain.map((axis) => PLACES[axis]).reduce((all, one) => all | one, 0n);
  const partyAndKept = mask(PARTY, BITS.party) | kept;
  return `${place} << ${PARTS} | (${key} & ${partyAndKept})`;
}

function bitsOf(key: string, from: number, count: number): string {
  return `(${key} >> ${from} & ${2 ** count - 1})`;
}

function mask(from: number, count: number): bigint {
  return ((1n << BigInt(count)) - 1n) << BigInt(from);
}
