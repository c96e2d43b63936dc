import {
  AGGREGATES,
  CASE_AXES,
  type CaseAxis,
  type Grain,
  grainName,
  type PartyAxis,
} from '#domain/aggregate';
import type { Case, Participation } from '#domain/case';
import { AGENCY_NOT_STATED } from '#domain/codes/agency';
import { ALL, NOT_STATED } from '#domain/codes/code-list';
import { CLOCK, type Clock, PART, type Part, type Scope } from '#domain/codes/counting-axes';
import { MEMBERSHIP } from '#domain/codes/country-group';
import { earliestDay, yearOf } from '#domain/period';
import { QUANTITIES, type Quantity } from '#domain/quantity';

/** One row of an aggregate. Sums are decimal text; amounts have two decimals. */
export type NaiveRow = {
  readonly aggregate: string;
  readonly grain: string;
  readonly clock: Clock;
  readonly part: Part | undefined;
  readonly code: string | undefined;
  readonly axes: Readonly<Record<CaseAxis, string>>;
  readonly cases: number;
  readonly keys: number;
  readonly sums: Readonly<Record<Quantity, string>>;
  readonly known: Readonly<Record<Quantity, number>>;
};

type Facts = {
  readonly cases: readonly Case[];
  readonly participations: readonly Participation[];
  readonly recordKey: (caseId: string) => number;
};

/** A case with its own participations: all that any counting rule looks at. */
type Whole = { readonly case: Case; readonly parties: readonly Participation[] };

// `Object.keys` of a closed record is exactly its key union; TypeScript widens it to string.
const CLOCKS = Object.keys(CLOCK) as readonly Clock[];
// As above.
const PARTS = Object.keys(PART) as readonly Part[];

/**
 * Counts every row of every aggregate from the counting rules alone, one case at a time: the slow second opinion on the
 * statements that build a release. Rows of which no case is counted are absent.
 */
export function naiveCount(facts: Facts): readonly NaiveRow[] {
  const counted = facts.cases
    .map((each) => ({
      case: each,
      parties: facts.participations.filter((party) => party.caseId === each.caseId),
    }))
    .filter(isCounted);
  return AGGREGATES.flatMap(({ name, party, grains }) =>
    grains.flatMap((grain) =>
      CLOCKS.flatMap((clock) =>
        (party ? PARTS : [undefined]).flatMap((part) =>
          rowsOf(counted, { name, party, grain, clock, part }, facts.recordKey),
        ),
      ),
    ),
  );
}

/** CR: not confidential, and cooperation of two States or of a State with a body. */
function isCounted(whole: Whole): boolean {
  if (whole.case.confidentiality !== undefined) return false;
  const states = statesOf(whole.parties).size;
  return states >= 2 || (states === 1 && whole.parties.some((party) => party.partyType === 'BODY'));
}

type Table = {
  readonly name: string;
  readonly party: PartyAxis | undefined;
  readonly grain: Grain;
  readonly clock: Clock;
  readonly part: Part | undefined;
};

function rowsOf(counted: readonly Whole[], table: Table, recordKey: Facts['recordKey']): readonly NaiveRow[] {
  const cells = new Map<string, { axes: NaiveRow['axes']; code: string | undefined; cases: Case[] }>();
  for (const whole of counted) {
    const axes = axesOf(whole, table.grain, table.clock);
    for (const code of rowCodes(whole, table)) {
      const key = JSON.stringify([code, axes]);
      const cell = cells.get(key) ?? { axes, code, cases: [] };
      cell.cases.push(whole.case);
      cells.set(key, cell);
    }
  }
  return [...cells.values()].map(({ axes, code, cases }) => ({
    aggregate: table.name,
    grain: grainName(table.grain),
    clock: table.clock,
    part: table.part,
    code,
    axes,
    ...measure(cases, recordKey),
  }));
}

function axesOf(whole: Whole, grain: Grain, clock: Clock): Readonly<Record<CaseAxis, string>> {
  const own: Record<CaseAxis, string> = {
    year: yearOnClock(whole.case, clock),
    crime: whole.case.crime,
    outcome: whole.case.disposition,
    scope: scopeOf(whole.parties),
  };
  for (const axis of CASE_AXES) if (!grain.includes(axis)) own[axis] = ALL;
  return own;
}

function yearOnClock({ openedOn, dispositionOn }: Case, clock: Clock): string {
  if (clock === 'OPENED') return yearOf(openedOn);
  return dispositionOn === undefined ? NOT_STATED : yearOf(dispositionOn);
}

function dayOnClock({ openedOn, dispositionOn }: Case, clock: Clock): string {
  return earliestDay(clock === 'OUTCOME' && dispositionOn !== undefined ? dispositionOn : openedOn);
}

function scopeOf(parties: readonly Participation[]): Scope {
  const states = statesOf(parties).size;
  if (states === 1) return 'ONE_STATE';
  return states === 2 ? 'BILATERAL' : 'MULTILATERAL';
}

/** The rows of a table in which a case counts: each once, and `ALL` when there is any party in the part. */
function rowCodes(whole: Whole, { party, part, clock }: Table): Iterable<string | undefined> {
  if (party === undefined || part === undefined) return [undefined];
  if (party === 'agency') return withAll(inPart(whole.parties, part, agencyOf));
  const states = inPart(whole.parties, part, stateOf);
  return party === 'country' ? withAll(states) : groupRows(states, dayOnClock(whole.case, clock));
}

function groupRows(states: ReadonlySet<string>, day: string): Iterable<string> {
  const groups = MEMBERSHIP.filter(
    ({ country, from, until }) =>
      states.has(country) && (from === undefined || from <= day) && (until === undefined || day < until),
  ).map(({ group }) => group);
  return new Set(states.size > 0 ? [...groups, ALL] : []);
}

function withAll(codes: ReadonlySet<string>): Iterable<string> {
  return codes.size > 0 ? [...codes, ALL] : [];
}

/** The codes, on one axis, of the parties that have a part in the case. */
function inPart(
  parties: readonly Participation[],
  part: Part,
  codeOf: (party: Participation) => string | undefined,
): ReadonlySet<string> {
  const codes = (some: readonly Participation[]) =>
    new Set(some.map(codeOf).filter((code) => code !== undefined));
  const leads = parties.filter((party) => party.role === 'LEAD');
  const named = parties.filter((party) => party.role === 'INITIATING');
  const initiators = codes(named.length > 0 ? named : leads);
  if (part === 'INVOLVED') return codes(parties);
  if (part === 'LEAD') return codes(leads);
  if (part === 'INITIATED') return initiators;
  return new Set([...codes(parties)].filter((code) => !initiators.has(code)));
}

function stateOf({ partyType, country }: Participation): string | undefined {
  return partyType === 'STATE' ? country : undefined;
}

function agencyOf({ agency }: Participation): string {
  return agency ?? AGENCY_NOT_STATED;
}

function statesOf(parties: readonly Participation[]): ReadonlySet<string> {
  return new Set(parties.map(stateOf).filter((country) => country !== undefined));
}

function measure(cases: readonly Case[], recordKey: Facts['recordKey']) {
  const keys = cases.reduce((sum, { caseId }) => (sum + recordKey(caseId)) % 2 ** 32, 0);
  const stated = (quantity: Quantity) =>
    cases.map(({ quantities }) => quantities[quantity]).filter((value) => value !== undefined);
  return {
    cases: cases.length,
    keys,
    sums: each((quantity) => sumOf(quantity, stated(quantity))),
    known: each((quantity) => stated(quantity).length),
  };
}

function each<Value>(measureOf: (quantity: Quantity) => Value): Readonly<Record<Quantity, Value>> {
  // Every quantity has its entry, because the list of quantities is the key union itself.
  return Object.fromEntries(QUANTITIES.map((quantity) => [quantity, measureOf(quantity)])) as Record<
    Quantity,
    Value
  >;
}

/** Adds decimal texts exactly: in cents for amounts, in units for counts. */
function sumOf(quantity: Quantity, values: readonly string[]): string {
  if (!quantity.endsWith('_eur')) return String(values.reduce((sum, value) => sum + BigInt(value), 0n));
  const cents = values.reduce((sum, value) => sum + centsOf(value), 0n);
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
}

function centsOf(amount: string): bigint {
  const [units = '0', decimals = ''] = amount.split('.');
  return BigInt(units + decimals.padEnd(2, '0'));
}
