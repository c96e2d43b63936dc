import { QUANTITIES } from './quantity.ts';

/** The axes of a case of which it has exactly one value each on a given clock: their rows may be added. */
export const CASE_AXES = ['year', 'crime', 'outcome', 'scope'] as const;

export type CaseAxis = (typeof CASE_AXES)[number];

/** The axes of which a case has many values: a row counts every case that has at least one match (CR-3). */
export const PARTY_AXES = ['country', 'country_group', 'agency'] as const;

export type PartyAxis = (typeof PARTY_AXES)[number];

/** A grain lists the case axes that its rows keep apart; on the others the rows say `ALL`. */
export type Grain = readonly CaseAxis[];

type AggregateName = 'by_case' | 'by_country' | 'by_country_group' | 'by_agency';

/**
 * One table of exact distinct counts in schema `stats`.
 *
 * Shape: release × grain × clock × [part × party axis] × year × crime × outcome × scope. Measures of each row: distinct
 * cases, the sum of their record keys modulo 2^32, and for each quantity its sum and the number of cases in which it is known.
 * A party aggregate holds, beside each party, a row `ALL`: distinct cases with at least one party in that part.
 */
export type Aggregate = {
  readonly name: AggregateName;
  readonly party: PartyAxis | undefined;
  /** What one row counts, in words, for the documentation. */
  readonly counts: string;
  /** The grains that are stored, smallest first: a selection is answered from the first that has all its axes. */
  readonly grains: readonly Grain[];
};

/** Beside a party, the year and at most one more axis: so the rows are bounded by the code lists, and cells are not too small. */
const PARTY_GRAINS: readonly Grain[] = [['year'], ['year', 'scope'], ['year', 'outcome'], ['year', 'crime']];

/** The family of aggregates. Adding an answerable combination is adding a grain here. */
export const AGGREGATES: readonly Aggregate[] = [
  {
    name: 'by_case',
    party: undefined,
    counts: 'cooperation cases',
    grains: [...PARTY_GRAINS, CASE_AXES],
  },
  {
    name: 'by_country',
    party: 'country',
    counts: 'cases in which the State has the part',
    grains: PARTY_GRAINS,
  },
  {
    name: 'by_country_group',
    party: 'country_group',
    counts: 'cases in which at least one State that was a member on the day of the clock has the part',
    grains: PARTY_GRAINS,
  },
  {
    name: 'by_agency',
    party: 'agency',
    counts: 'cases in which the agency or body has the part',
    grains: PARTY_GRAINS,
  },
];

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
