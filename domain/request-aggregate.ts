/**
 * The axes of a request in `stats.by_request`. A request has exactly one value on each, so all rows add up, no row `ALL` is
 * stored, and this one grain answers every question. What is not stated is `ZZ`. The year is that of receipt (CR-1).
 */
export const REQUEST_AXES = [
  'source',
  'year',
  'requesting',
  'requested',
  'urgency',
  'result',
  'refusal_ground',
] as const;

export type RequestAxis = (typeof REQUEST_AXES)[number];

/**
 * The axes of a request between States in `stats.by_agency_request`, where the agency is the one of the State that was asked, and its
 * word counts (`REQUEST_TELLERS`). Without the State that asked and without results, which would multiply the rows.
 */
export const AGENCY_REQUEST_AXES = ['agency', 'year', 'urgency'] as const;

/** What stands on the side of a request where a body asked or was asked: it has no State (CR-5), and is no code of a country. */
export const BODY_SIDE = 'BODY';

/**
 * Whose word a row of `stats.by_request` is on one of its sides. Each State is told of in a year by one of them alone, the first that
 * there is; on a side on which another tells, a row has none and does not count.
 */
const REQUEST_TELLER = {
  STATE: 'a source of the State itself: one that holds no request without it',
  SEVERAL: 'a source with requests among several States',
  PARTNER: 'sources of the States on the other side',
} as const;

export type RequestTeller = keyof typeof REQUEST_TELLER;

/** The tellers, the best first. */
// `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
export const REQUEST_TELLERS = Object.keys(REQUEST_TELLER) as readonly RequestTeller[];

/** The two sides of a request. */
export const REQUEST_SIDES = ['requesting', 'requested'] as const;

/** As which side of a request a country is its row: the one that asked or the one that was asked. */
export type RequestSide = (typeof REQUEST_SIDES)[number];

/** The measures of a row of `stats.by_request`, beside `keys`: how many requests, and how many of them are or have something. */
const REQUEST_MEASURES = {
  requests: 'requests',
  answered: 'of these, answered in full or in part',
  decided: 'answered or refused',
  refused: 'refused',
  timed:
    'answered, of a class with a limit, and received and responded to at times that are known well enough to compare',
  in_time: 'of the timed, those answered within the limit of their class',
  departures: 'those of which the limit was departed from for a judicial authorisation',
} as const;

export type RequestMeasure = keyof typeof REQUEST_MEASURES;

// `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
export const REQUEST_MEASURE_COLUMNS = Object.keys(REQUEST_MEASURES) as readonly RequestMeasure[];

/** Of what a release keeps how long it took, in whole calendar days. Only what has both dates to the day is in it. */
const DURATION_KIND = {
  RESPONSE:
    'Requests, from receipt to response, whatever it was; year of receipt, country or agency requested',
  CASE: 'Cases, from opening to closing; year of closing, country or agency involved in any role',
} as const;

export type DurationKind = keyof typeof DURATION_KIND;

/**
 * The axes of durations. A country or an agency is kept apart, never both; the rows of countries say `ALL` for the agency, those of agencies
 * for the country, and one row both: a case counts in each of its countries and agencies, so these do not add up. Years and urgencies do; a case has no urgency (`ALL`). `stats.by_duration` has, beside them, the class of the days
 * (`domain/codes/duration.ts`) and how many lie in it.
 */
export const DURATION_AXES = ['kind', 'country', 'agency', 'urgency', 'year'] as const;

/**
 * The quantiles that `stats.duration_quantile` keeps: how great a share took at most so many days. There is a row for every cell
 * of country, urgency and year, also with all urgencies, all years (`ALL`) or the years of a declared period (`periodCode`)
 * together. So a figure is a lookup, however many cases there are.
 */
export const DURATION_QUANTILE = { median: 0.5, p90: 0.9 } as const;

/** What stands for the years of a declared period on the axis of years. */
export function periodCode(first: number | string, last: number | string): string {
  return `${first}..${last}`;
}

/** The codes of requests that occur in a release, by axis, in the order of their characters. */
export type RequestCategories = Readonly<Record<Exclude<RequestAxis, 'source'>, readonly string[]>> & {
  /** The agencies that were asked; absent in a release that was built before they were counted. */
  readonly agency?: readonly string[];
};
