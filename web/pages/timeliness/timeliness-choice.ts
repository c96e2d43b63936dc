import type { Urgency } from '#domain/codes/request';
import type { Dimension } from '#domain/dimension';
import { RESPONSE_LIMIT } from '#domain/response-limit';
import { type Filters, type Selection, writeSelection } from '#domain/selection';
import type { Search } from '../../address/search.ts';
import { notOneRun, readRun, type Years, yearCodes } from '../../selection/page-selection.ts';
import { readSelection, type Unused } from '../../selection/read-selection.ts';

/** The classes of requests in the order of their limits (Dir. 2023/977 Art. 5). */
export const URGENCIES = ['URGENT_DIRECT', 'URGENT_INDIRECT', 'NORMAL'] as const satisfies readonly Urgency[];

/** Whether the limit of a class is shorter than a day, which is what the release keeps of a response time. */
export function isOfHours(urgency: Urgency | undefined): boolean {
  return urgency !== undefined && 'hours' in RESPONSE_LIMIT[urgency];
}

/** The parameters of an address that the page of timeliness knows. */
export const TIMELINESS_PARAMETERS = ['year', 'country', 'urgency', 'release', 'lang'] as const;

/** What the page shows: the State that answers and the class of what it answers, if any is chosen, and the years. */
export type TimelinessChoice = {
  readonly years: Years | null;
  readonly country: string | undefined;
  readonly urgency: Urgency | undefined;
  readonly selection: Selection;
};

/** Reads the choice from the query of an address; what cannot be used is left out and named. One State is shown, the first. */
export function readTimeliness(search: Search): {
  readonly choice: TimelinessChoice;
  readonly unused: readonly Unused[];
} {
  const reading = { parameters: TIMELINESS_PARAMETERS, metric: 'response-time-median' };
  const { selection, unused } = readSelection(search, reading);
  const { year, country = [], urgency = [] } = selection.filters;
  const [first, ...more] = country;
  return {
    choice: {
      years: readRun(year),
      country: first,
      urgency: URGENCIES.find((each) => each === urgency[0]),
      selection,
    },
    unused: [...unused, ...notOneRun(year, search), ...otherStates(more)],
  };
}

/** What a figure of the page asks, beside State and class. */
type Question = {
  readonly metric: string;
  readonly by: readonly Dimension[];
  readonly years: Years;
  readonly filters?: Filters;
};

/** A question about the chosen State and class; `filters` of its own come before these. */
export function timelinessQuery(
  { country, urgency, selection }: TimelinessChoice,
  { metric, by, years, filters = {} }: Question,
  release: number,
): string {
  const chosen: Filters = {
    ...(country && !by.includes('country') && { country: [country] }),
    ...(urgency && { urgency: [urgency] }),
  };
  return writeSelection({
    metric,
    by,
    filters: { year: yearCodes(years), ...chosen, ...filters },
    clock: 'RECEIVED',
    part: null,
    release,
    lang: selection.lang,
  });
}

function otherStates(codes: readonly string[]): readonly Unused[] {
  if (codes.length === 0) return [];
  return [{ parameter: 'country', value: codes.join(','), why: { words: 'tooMany', values: { most: 1 } } }];
}
