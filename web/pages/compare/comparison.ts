import { LEDGER_MEASURES } from '#domain/ledger';
import { findMetric, METRICS, type Metric } from '#domain/metric';
import type { Release } from '#domain/release';
import type { Search } from '../../address/search.ts';
import { readRelease } from '../../selection/read-selection.ts';

/** The parameters of an address that the page of revisions knows. */
export const COMPARE_PARAMETERS = ['release', 'since', 'metric', 'country', 'cursor', 'lang'] as const;

/** How many changed figures stand on one page of the list. */
export const PAGE_SIZE = 50;

/** Two published releases, and which of the changed figures are listed. */
export type Comparison = {
  readonly release: number;
  readonly since: number;
  readonly metric: Metric;
  /** `null`: of all countries, and of no country. */
  readonly country: string | null;
  /** How many changes stand before the page. */
  readonly cursor: number;
};

/** The measures that revisions are kept of. */
export const COMPARED_METRICS: readonly Metric[] = LEDGER_MEASURES.map(({ metric }) => metric);

/**
 * Reads an address: the release (the latest unless it names another), the one before it unless it names one, and the number of cases
 * unless it names a measure. `undefined` where there are no two published releases to compare.
 */
export function readComparison(search: Search, releases: readonly Release[]): Comparison | undefined {
  const published = releases.filter(({ state }) => state === 'published').map(({ number }) => number);
  const asked = readRelease(search);
  const release = published.find((number) => number === asked) ?? Math.max(...published);
  const earlier = published.filter((number) => number < release);
  const since = earlier.find((number) => String(number) === search.since) ?? Math.max(...earlier);
  if (earlier.length === 0) return undefined;
  const metric = findMetric(search.metric ?? '');
  return {
    release,
    since,
    metric: COMPARED_METRICS.find(({ id }) => id === metric?.id) ?? METRICS[0],
    country: search.country ? search.country : null,
    cursor: /^\d{1,9}$/.test(search.cursor ?? '') ? Number(search.cursor) : 0,
  };
}

/** Where the API answers a comparison. */
export function pathOf({ release, since, metric, country, cursor }: Comparison): string {
  const query = [
    `since=${since}`,
    `metric=${metric.id}`,
    ...(country === null ? [] : [`country=${country}`]),
    `limit=${PAGE_SIZE}`,
    ...(cursor === 0 ? [] : [`cursor=${cursor}`]),
  ];
  return `/releases/${release}/changes?${query.join('&')}`;
}
