import type { Metric } from '../metric.ts';

const PER = 100_000;

/** A count of cases or requests or a sum of persons for each 100,000 people of the State, as a metric of its own; none of other units. */
export function rateOf(metric: Metric): readonly Metric[] {
  const { kind } = metric.formula;
  if (kind !== 'cases' && kind !== 'requests' && metric.unit !== 'persons') return [];
  return [
    {
      ...metric,
      id: `${metric.id}-per-100000`,
      label: `${metric.label} per 100,000 inhabitants`,
      unit: `${metric.unit} per 100,000`,
      definition: `${metric.definition} Given for each 100,000 people living in the State in the year.`,
      catalogue: 'M30',
      formula: { kind: 'rate', of: metric.id, per: PER },
      source: `${metric.source}; population: World Bank (SP.POP.TOTL)`,
    },
  ];
}
