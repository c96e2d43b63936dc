import { type Clock, PARTS, type Part } from './codes/counting-axes.ts';
import { QUANTITIES } from './quantity.ts';

/**
 * The axes of a case of which it has exactly one value each on a given clock: their rows may be added. Where its date is known
 * to the year alone, its month is `ZZ`.
 */
export const CASE_AXES = ['year', 'month', 'crime', 'outcome', 'scope', 'states'] as const;

export type CaseAxis = (typeof CASE_AXES)[number];

/** The axes of the parties of a case, who have a part in it. A row counts every case that has at least one match (CR-3). */
export const PARTY_AXES = ['country', 'country_group', 'agency', 'agency_group'] as const;

/**
 * Of a panel the parties are the agencies that reported in every year of a declared period; it is not asked for by a code, but by
 * like-for-like.
 */
export type PartyAxis = (typeof PARTY_AXES)[number] | 'panel';

/** The axes of which a case has a list of values, so that their rows never add up: parties, partners of a State, means. */
export const LIST_AXES = [...PARTY_AXES, 'panel', 'partner', 'channel', 'instrument'] as const;

export type ListAxis = (typeof LIST_AXES)[number];

/** A grain lists the case axes that its rows keep apart; on the others the rows say `ALL`. */
export type Grain = readonly CaseAxis[];

type AggregateName =
  | 'by_case'
  | 'by_month'
  | 'by_country'
  | 'by_country_month'
  | 'by_country_group'
  | 'by_country_group_month'
  | 'by_agency'
  | 'by_agency_group'
  | 'by_panel'
  | 'by_channel'
  | 'by_instrument'
  | 'by_pair'
  | 'by_agency_pair'
  | 'by_agency_group_pair';

/**
 * One table of exact distinct counts in schema `stats`.
 *
 * Shape: release × grain × clock × [part] × list axes × axes of a case. Measures of each row: distinct cases, the sum of their
 * record keys modulo 2^32, and for each quantity its sum and the number of cases in which it is known.
 * An aggregate with a list axis holds, beside its codes, a row `ALL`: distinct cases with at least one of them; not so groups of
 * agencies, which have that of the agencies, and panels.
 */
export type Aggregate = {
  readonly name: AggregateName;
  /** The axis of the party that has the part; `undefined` where no part is counted. */
  readonly party: PartyAxis | undefined;
  /** The parts that are stored, where not all are. */
  readonly parts?: readonly Part[];
  /** The axes of which a case has a list of values, in the order of the columns. The party is the first of them. */
  readonly lists: readonly ListAxis[];
  /** The axes of a case of which the table has a column, in their order. */
  readonly axes: readonly CaseAxis[];
  /** What one row counts, in words, for the documentation. */
  readonly counts: string;
  /** The grains that are stored, smallest first: a selection is answered from the first that has all its axes. */
  readonly grains: readonly Grain[];
  /** The clocks on which all grains are stored. */
  readonly clocks: readonly Clock[];
  /** The clocks on which only the smallest grain is stored. */
  readonly smallestClocks: readonly Clock[];
  /** Whether quantities are summed; without, a row has cases and their keys alone. */
  readonly hasQuantities: boolean;
};

/** Beside a list axis, the year and at most one more axis: so the rows are bounded by the code lists, and cells are not too small. */
const LIST_GRAINS: readonly Grain[] = [['year'], ['year', 'scope'], ['year', 'outcome'], ['year', 'crime']];

/** Months of all cases beside at most one more axis. */
const MONTH_GRAINS: readonly Grain[] = [
  ['year', 'month'],
  ['year', 'month', 'scope'],
  ['year', 'month', 'outcome'],
  ['year', 'month', 'crime'],
];

const PARTY_GRAINS: readonly Grain[] = [...LIST_GRAINS, ['year', 'states']];

const AXES = ['year', 'crime', 'outcome', 'scope', 'states'] as const satisfies readonly CaseAxis[];

const OF_CASES_AND_PARTIES = {
  axes: AXES,
  clocks: ['OPENED', 'OUTCOME'],
  smallestClocks: ['CLOSED', 'OPEN_AT_END'],
  hasQuantities: true,
} as const;

const OF_MEANS = {
  party: undefined,
  axes: AXES,
  grains: LIST_GRAINS,
  clocks: ['OPENED', 'OUTCOME'],
  smallestClocks: [],
  hasQuantities: true,
} as const;

const OF_SOME_AGENCIES = {
  axes: ['year', 'crime', 'outcome', 'scope'],
  grains: LIST_GRAINS,
  clocks: ['OPENED', 'OUTCOME'],
  hasQuantities: true,
} as const;

/** Of a State or a group the months alone: there are twelve times as many as years. */
const OF_PARTIES_BY_MONTH = {
  axes: ['year', 'month'],
  grains: [['year', 'month']],
  clocks: ['OPENED', 'OUTCOME'],
  smallestClocks: [],
  hasQuantities: true,
} as const;

/** Of one agency, a case in which it is involved is one that it initiated or one in which it participated. Of a family it can be both. */
const EITHER = ['INITIATED', 'PARTICIPATED'] as const satisfies readonly Part[];

/** Beside its partners a party has the year alone, and cases without their quantities. */
const OF_PAIRS = {
  grains: [['year']],
  clocks: ['OPENED', 'OUTCOME'],
  smallestClocks: [],
  hasQuantities: false,
} as const;

/** The family of aggregates. Adding an answerable combination is adding a grain here. */
export const AGGREGATES: readonly Aggregate[] = [
  {
    name: 'by_case',
    party: undefined,
    lists: [],
    counts: 'cooperation cases',
    grains: [...PARTY_GRAINS, ['year', 'crime', 'outcome', 'scope']],
    ...OF_CASES_AND_PARTIES,
  },
  {
    name: 'by_month',
    party: undefined,
    lists: [],
    axes: ['year', 'month', 'crime', 'outcome', 'scope'],
    counts: 'cooperation cases, months apart',
    grains: MONTH_GRAINS,
    clocks: ['OPENED', 'OUTCOME'],
    smallestClocks: ['CLOSED'],
    hasQuantities: true,
  },
  {
    name: 'by_country',
    party: 'country',
    lists: ['country'],
    counts: 'cases in which the State has the part',
    grains: PARTY_GRAINS,
    ...OF_CASES_AND_PARTIES,
  },
  {
    name: 'by_country_month',
    party: 'country',
    lists: ['country'],
    counts: 'cases in which the State has the part, months apart',
    ...OF_PARTIES_BY_MONTH,
  },
  {
    name: 'by_country_group',
    party: 'country_group',
    lists: ['country_group'],
    counts: 'cases in which at least one State that was a member on the day of the clock has the part',
    grains: PARTY_GRAINS,
    ...OF_CASES_AND_PARTIES,
  },
  {
    name: 'by_country_group_month',
    party: 'country_group',
    lists: ['country_group'],
    counts:
      'cases in which at least one State that was a member on the day of the clock has the part, months apart',
    ...OF_PARTIES_BY_MONTH,
  },
  {
    name: 'by_agency',
    party: 'agency',
    lists: ['agency'],
    counts: 'cases in which the agency or body has the part',
    grains: PARTY_GRAINS,
    ...OF_CASES_AND_PARTIES,
  },
  {
    name: 'by_agency_group',
    party: 'agency_group',
    lists: ['agency_group'],
    counts: 'cases in which the agency or any of its units has the part, of agencies that have units',
    ...OF_SOME_AGENCIES,
    smallestClocks: ['CLOSED', 'OPEN_AT_END'],
  },
  {
    name: 'by_panel',
    party: 'panel',
    lists: ['panel'],
    counts: 'cases in which any agency has the part that reported in every year of the period, in its years',
    ...OF_SOME_AGENCIES,
    smallestClocks: ['CLOSED'],
  },
  {
    name: 'by_channel',
    lists: ['channel'],
    counts: 'cases that used the channel; in the row `ALL`, those of which any channel is stated',
    ...OF_MEANS,
  },
  {
    name: 'by_instrument',
    lists: ['instrument'],
    counts:
      'cases under the legal instrument; in the row `ALL`, those of which any is stated, `NONE` included',
    ...OF_MEANS,
  },
  {
    name: 'by_pair',
    party: 'country',
    lists: ['country', 'partner'],
    counts: 'cases in which the State has the part and the partner, another State, any role',
    axes: AXES,
    ...OF_PAIRS,
  },
  {
    name: 'by_agency_pair',
    party: 'agency',
    lists: ['agency', 'partner'],
    counts:
      'cases in which the agency or body has the part and the partner, a State for which it does not act, any role',
    axes: ['year'],
    parts: EITHER,
    ...OF_PAIRS,
  },
  {
    name: 'by_agency_group_pair',
    party: 'agency_group',
    lists: ['agency_group', 'partner'],
    counts: 'as `by_agency_pair`, of the agency or any of its units, of agencies that have units',
    axes: ['year'],
    parts: ['INVOLVED', ...EITHER],
    ...OF_PAIRS,
  },
];

/** The grains that an aggregate stores on a clock, smallest first; none where it does not count on the clock. */
export function grainsOn({ grains, clocks, smallestClocks }: Aggregate, clock: Clock): readonly Grain[] {
  if (clocks.includes(clock)) return grains;
  return smallestClocks.includes(clock) ? grains.slice(0, 1) : [];
}

/** The party that an aggregate of pairs keeps beside its partners; `undefined` of any other, which has no two lists. */
export function partyOfPairs({ lists }: Aggregate): ListAxis | undefined {
  return lists.length > 1 ? lists[0] : undefined;
}

/** Whether an aggregate keeps the partners of agencies, which releases count later than those of States. */
export function isOfAgencyPairs(aggregate: Aggregate): boolean {
  const party = partyOfPairs(aggregate);
  return party !== undefined && party !== 'country';
}

/** The parts of which an aggregate has rows; none where no part is counted. */
export function partsStored({ party, parts = PARTS }: Aggregate): readonly Part[] {
  return party === undefined ? [] : parts;
}

/** The stored parts whose rows together are those of a part, of which each case has one; none where an aggregate does not have the part. */
export function partsRead(aggregate: Aggregate, part: Part): readonly Part[] {
  if (partsStored(aggregate).includes(part)) return [part];
  return part === 'INVOLVED' ? EITHER : [];
}

/** The parts for which an aggregate has figures. */
export function partsOffered(aggregate: Aggregate): readonly Part[] {
  return PARTS.filter((part) => partsRead(aggregate, part).length > 0);
}

/** All clocks on which an aggregate counts. */
export function clocksOf({ clocks, smallestClocks }: Aggregate): readonly Clock[] {
  return [...clocks, ...smallestClocks];
}

/** The name under which the rows of a grain are stored: its axes in the order of `CASE_AXES`, joined by `-`. */
export function grainName(grain: Grain): string {
  return grain.join('-');
}

/** The column of a quantity's sum and of the number of cases in which it is known, for every quantity, in order. */
export const MEASURE_COLUMNS = QUANTITIES.map((quantity) => ({
  quantity,
  sum: `${quantity}_sum`,
  known: `${quantity}_known`,
}));
