import type { Metric } from '../metric.ts';

/** How far a count or a sum was revised since the release before, as a metric of its own; none of a ratio. */
export function revisionOf(metric: Metric): readonly Metric[] {
  const { kind } = metric.formula;
  if (kind !== 'cases' && kind !== 'sum' && kind !== 'requests') return [];
  return [
    {
      ...metric,
      id: `${metric.id}-revision`,
      label: `${metric.label}: change since the release before`,
      definition: `${metric.definition} Given as this release less the release that was published before.`,
      catalogue: 'M33',
      formula: { kind: 'revision', of: metric.id },
    },
  ];
}
