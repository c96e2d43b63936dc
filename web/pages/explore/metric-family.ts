import { baseOf, METRIC_GROUPS, METRICS, type Metric } from '#domain/metric';

/** What a metric is among those made of the same base: the plain number, its change, its rate, its revision. */
export type Variant = 'plain' | 'change' | 'rate' | 'revision';

export type MetricGroup = keyof typeof METRIC_GROUPS;

/** The groups of the catalogue in their order, each with the metrics that are made of no other. */
// `Object.entries` of a closed record has exactly its keys; TypeScript widens them to string.
export const GROUPS = Object.entries(METRIC_GROUPS) as readonly [MetricGroup, readonly Metric[]][];

/** Which of its family a metric is. */
export function variantOf({ formula }: Metric): Variant {
  switch (formula.kind) {
    case 'change':
    case 'rate':
    case 'revision':
      return formula.kind;
    default:
      return 'plain';
  }
}

/** The metrics made of the same base as one, itself among them, the plain number first. */
export function familyOf(metric: Metric): readonly Metric[] {
  const base = baseOf(metric);
  return METRICS.filter((each) => baseOf(each).id === base.id);
}

/** The metric of another base that is what a metric is of its own, where that base has it; else the base itself. */
export function sameVariantOf(base: Metric, metric: Metric): Metric {
  return familyOf(base).find((each) => variantOf(each) === variantOf(metric)) ?? base;
}
