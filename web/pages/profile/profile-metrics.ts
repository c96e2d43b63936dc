import { isAnswerable } from '#domain/answerable';
import { findMetric, METRICS, type Metric } from '#domain/metric';
import type { PartyAxis } from '../../site/party-link.tsx';

/** How much a party is in cases: the measure that a profile begins with and that ranks it unless another is chosen. */
export const INVOLVED = metricOf('cases-involving');
export const INITIATED = metricOf('cases-initiated');
export const PARTICIPATED = metricOf('cases-participated');

/** The metric of an id. Errors: throws when the catalogue has none, because then the page names nonsense. */
export function metricOf(id: string): Metric {
  const metric = findMetric(id);
  if (!metric) throw new Error(`unknown metric: ${id}`);
  return metric;
}

/** The measures by which parties can be ranked: counts and sums that have a figure by party over a period. */
export function rankingMetrics(axis: PartyAxis): readonly Metric[] {
  return METRICS.filter((metric) => isRankedBy(metric, axis));
}

/** Whether parties can be ranked by a metric. More of a share or of a duration is no higher place, so they cannot by those. */
export function isRankedBy(metric: Metric, axis: PartyAxis): boolean {
  return isCount(metric) && isAnswerable(plainSelection(metric, axis));
}

function isCount({ formula, id }: Metric): boolean {
  if (formula.kind === 'cases') return formula.weight === undefined && id !== 'cases';
  return formula.kind === 'sum' || formula.kind === 'requests' || formula.kind === 'distinct';
}

function plainSelection({ id, clock, part }: Metric, axis: PartyAxis) {
  return {
    metric: id,
    by: [axis],
    filters: {},
    clock,
    part: part ?? null,
    release: 'latest',
    lang: 'en',
  } as const;
}
