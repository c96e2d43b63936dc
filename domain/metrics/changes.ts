import type { Formula } from '../formula.ts';
import type { Metric } from '../metric.ts';

const COUNTS: readonly Formula['kind'][] = ['cases', 'sum', 'requests'];

const SHARES: readonly Formula['kind'][] = ['ratio', 'request-ratio'];

/** The change of a count, a sum or a share from year to year, as a metric of its own; none of a mean or a quantile. */
export function changeOf(metric: Metric): readonly Metric[] {
  const { kind } = metric.formula;
  if (SHARES.includes(kind) && metric.unit === '%') return [inPoints(metric)];
  if (!COUNTS.includes(kind)) return [];
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

function inPoints(metric: Metric): Metric {
  return {
    ...metric,
    id: `${metric.id}-change`,
    label: `${metric.label}: change from the year before`,
    unit: 'percentage points',
    definition: `${metric.definition} Given as the difference from the year before, in percentage points; not where either year has fewer than 20 to take a share of, over a break, or for a year that is not complete.`,
    catalogue: 'M31',
    formula: { kind: 'change', of: metric.id, in: 'points' },
  };
}
