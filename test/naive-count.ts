import {
  AGGREGATES,
  type Aggregate,
  CASE_AXES,
  type CaseAxis,
  type Grain,
  grainName,
  grainsOn,
  type ListAxis,
} from '#domain/aggregate';
import type { Case } from '#domain/case';
import { ALL } from '#domain/codes/code-list';
import { CLOCKS, type Clock, PARTS, type Part, type Scope } from '#domain/codes/counting-axes';
import { MEMBERSHIP } from '#domain/codes/country-group';
import { TITLES } from '#domain/labels/en/titles';
import { declaredPeriods, yearOf } from '#domain/period';
import type { Quantity } from '#domain/quantity';
import { type NaiveParents, naiveFamilies, naivePanel, naiveYears } from './naive-agencies.ts';
import { measure } from './naive-measure.ts';
import {
  agencyOf,
  countedCases,
  dayOn,
  inPart,
  monthOn,
  type NaiveFacts,
  stateOf,
  statesOf,
  type Whole,
  yearsOn,
} from './naive-rules.ts';

/** One row of an aggregate. Sums are decimal text; amounts have two decimals. */
export type NaiveRow = {
  readonly aggregate: string;
  readonly grain: string;
  readonly clock: Clock;
  readonly part: Part | undefined;
  /** The codes on the list axes of the aggregate, in their order. */
  readonly codes: readonly string[];
  readonly axes: Readonly<Record<CaseAxis, string>>;
  readonly cases: number;
  readonly keys: number;
  readonly sums: Readonly<Record<Quantity, string>>;
  readonly known: Readonly<Record<Quantity, number>>;
};

/** What a count needs to know beside the cases. */
type Context = {
  readonly parents: NaiveParents;
  readonly families: ReadonlySet<string>;
  readonly panels: readonly {
    readonly code: string;
    readonly years: readonly string[];
    readonly agencies: ReadonlySet<string>;
  }[];
};

type Table = {
  readonly context: Context;
  readonly aggregate: Aggregate;
  readonly grain: Grain;
  readonly clock: Clock;
  readonly part: Part | undefined;
};

/**
 * Counts every row of every aggregate from the counting rules alone, one case at a time: the slow second opinion on the
 * statements that build a release. Rows of which no case is counted are absent.
 */
export function naiveCount(facts: NaiveFacts): readonly NaiveRow[] {
  const counted = countedCases(facts);
  return tables(contextOf(facts, counted)).flatMap((table) => rowsOf(counted, table, facts.recordKey));
}

/** The agencies with units that occur, and for each declared period those that reported in all of it. */
function contextOf(facts: NaiveFacts, counted: readonly Whole[]): Context {
  const { parents = {}, reporting = [] } = facts;
  const occurring = new Set(facts.participations.map(agencyOf));
  const years = counted.map(({ case: { openedOn } }) => Number(yearOf(openedOn)));
  const periods = years.length > 0 ? declaredPeriods(Math.min(...years), Math.max(...years), TITLES) : [];
  return {
    parents,
    families: new Set([...occurring].flatMap((agency) => naiveFamilies(agency, parents).slice(1))),
    panels: periods.map(({ first, last }) => {
      const all = naiveYears(first, last);
      return { code: `${first}..${last}`, years: all, agencies: naivePanel(reporting, all) };
    }),
  };
}

function tables(context: Context): readonly Table[] {
  return AGGREGATES.flatMap((aggregate) =>
    CLOCKS.flatMap((clock) =>
      grainsOn(aggregate, clock).flatMap((grain) =>
        (aggregate.party ? (aggregate.parts ?? PARTS) : [undefined]).map((part) => ({
          context,
          aggregate,
          grain,
          clock,
          part,
        })),
      ),
    ),
  );
}

function rowsOf(
  counted: readonly Whole[],
  table: Table,
  recordKey: NaiveFacts['recordKey'],
): readonly NaiveRow[] {
  const { aggregate, grain, clock, part } = table;
  const cells = new Map<string, { codes: readonly string[]; axes: NaiveRow['axes']; cases: Case[] }>();
  for (const whole of counted) {
    for (const [codes, axes] of placesOf(whole, table)) {
      const key = JSON.stringify([codes, axes]);
      const cell = cells.get(key) ?? { codes, axes, cases: [] };
      cell.cases.push(whole.case);
      cells.set(key, cell);
    }
  }
  return [...cells.values()].map(({ codes, axes, cases }) => ({
    aggregate: aggregate.name,
    grain: grainName(grain),
    clock,
    part,
    codes,
    axes,
    ...measure(cases, recordKey, clock !== 'OPEN_AT_END' && aggregate.hasQuantities),
  }));
}

/** Every row of a table in which a case counts, once each: a stock in several years, a list axis under several codes. */
function placesOf(whole: Whole, table: Table): readonly (readonly [readonly string[], NaiveRow['axes']])[] {
  return yearsOn(whole, table.clock).flatMap((year) =>
    codesOf(whole, table, year).map((codes) => [codes, axesOf(whole, table, year)] as const),
  );
}

function axesOf(whole: Whole, { grain, clock }: Table, year: string): Readonly<Record<CaseAxis, string>> {
  const own: Record<CaseAxis, string> = {
    year,
    month: monthOn(whole, clock),
    crime: whole.case.crime,
    outcome: whole.case.disposition,
    scope: scopeOf(whole.parties),
    states: String(statesOf(whole.parties).size),
  };
  for (const axis of CASE_AXES) if (!grain.includes(axis)) own[axis] = ALL;
  return own;
}

function scopeOf(parties: Whole['parties']): Scope {
  const states = statesOf(parties).size;
  if (states === 1) return 'ONE_STATE';
  return states === 2 ? 'BILATERAL' : 'MULTILATERAL';
}

/** The codes on the list axes of a table under which a case counts. */
function codesOf(whole: Whole, table: Table, year: string): readonly (readonly string[])[] {
  const { aggregate, part } = table;
  if (aggregate.name === 'by_pair') return pairsOf(whole, part ?? 'INVOLVED');
  if (aggregate.lists.includes('partner')) return agencyPairsOf(whole, table);
  const [axis] = aggregate.lists;
  return axis === undefined ? [[]] : codesOn(axis, whole, table, year).map((code) => [code]);
}

/** The codes on one axis under which a case counts: each once, and `ALL` when there is any. */
function codesOn(axis: ListAxis, { parties, case: one }: Whole, table: Table, year: string) {
  const part = table.part ?? 'INVOLVED';
  switch (axis) {
    case 'country':
      return withAll(inPart(parties, part, stateOf));
    case 'agency':
      return withAll(inPart(parties, part, agencyOf));
    case 'agency_group':
      return familyRows(inPart(parties, part, agencyOf), table.context);
    case 'panel':
      return panelRows(inPart(parties, part, agencyOf), table.context, year);
    case 'country_group':
      return groupRows(inPart(parties, part, stateOf), dayOn(one, table.clock, year));
    case 'channel':
      return meansRows([...one.channels, ...parties.flatMap(({ channels }) => channels)]);
    case 'instrument':
      return meansRows([...one.instruments, ...parties.flatMap(({ instrument }) => instrument ?? [])]);
    case 'partner':
      throw new Error('a partner is counted beside a country alone');
    default:
      throw new Error(`unknown axis: ${axis satisfies never}`);
  }
}

/** Each State that has the part, with each other State of the case, and with `ALL` when there is any other. */
function pairsOf({ parties }: Whole, part: Part): readonly (readonly string[])[] {
  return [...inPart(parties, part, stateOf)].flatMap((country) => {
    const partners = [...statesOf(parties)].filter((partner) => partner !== country);
    return withAll(new Set(partners)).map((partner) => [country, partner]);
  });
}

/** Each agency, or family of them, that has the part, with each State of the case other than that of a party it has there. */
function agencyPairsOf(
  { parties }: Whole,
  { aggregate, part, context }: Table,
): readonly (readonly string[])[] {
  const isFamily = aggregate.party === 'agency_group';
  const groupsOf = (agency: string) => (isFamily ? familyRows(new Set([agency]), context) : [agency]);
  const inRole = inPart(parties, part ?? 'INVOLVED', agencyOf);
  const codes = new Set([...inRole].flatMap(groupsOf));
  return [...codes].flatMap((code) => {
    const own = parties.filter((party) => groupsOf(agencyOf(party)).includes(code)).map(stateOf);
    const partners = [...statesOf(parties)].filter((state) => own.some((each) => each !== state));
    return withAll(new Set(partners)).map((partner) => [code, partner]);
  });
}

/** Each way that the case or a party of it names; `ALL` when any of them is stated. */
function meansRows(codes: readonly string[]): readonly string[] {
  const isAnyStated = codes.some((code) => code !== 'UNKNOWN');
  return [...new Set(codes), ...(isAnyStated ? [ALL] : [])];
}

function groupRows(states: ReadonlySet<string>, day: string): readonly string[] {
  const groups = MEMBERSHIP.filter(
    ({ country, from, until }) =>
      states.has(country) && (from === undefined || from <= day) && (until === undefined || day < until),
  ).map(({ group }) => group);
  return states.size > 0 ? [...new Set(groups), ALL] : [];
}

function familyRows(agencies: ReadonlySet<string>, { parents, families }: Context): readonly string[] {
  const codes = [...agencies].flatMap((agency) => naiveFamilies(agency, parents));
  return [...new Set(codes.filter((code) => families.has(code)))];
}

function panelRows(agencies: ReadonlySet<string>, { panels }: Context, year: string): readonly string[] {
  return panels
    .filter(
      (panel) => panel.years.includes(year) && [...agencies].some((agency) => panel.agencies.has(agency)),
    )
    .map(({ code }) => code);
}

function withAll(codes: ReadonlySet<string>): readonly string[] {
  return codes.size > 0 ? [...codes, ALL] : [];
}
