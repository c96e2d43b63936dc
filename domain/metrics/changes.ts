import type { Metric } from '../metric.ts';

/** The change of a count or a sum from year to year, as a metric of its own; none of a ratio. */
export function changeOf(metric: Metric): readonly Metric[] {
  if (metric.formula.kind !== 'cases' && metric.formula.kind !== 'sum') return [];
  return [
    {
      ...metric,
      id: `${metric.id}-change`,
      label: `${metric.label}: change from the year before`,
      unit: '%',
      definition: `${metric.definition} Given as the change from the year before; not where that year has fewer than 20, over a break, or for a year that is not complete.`,
      catalogue: 'M31',
      formula: { kind: 'change', of: metric.id },
    },
  ];
}
