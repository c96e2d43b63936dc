import type { Metric } from '#domain/metric';
import { useMetrics } from '../figures/use-figures.ts';
import { useLanguage } from '../words/use-words.ts';

/** Name and definition of metrics in the language of the page. The English ones come with the program, others with the catalogue. */
export function useMetricWords() {
  const isEnglish = useLanguage() === 'en';
  const { data: metrics } = useMetrics({ isNeeded: !isEnglish });
  const worded = (metric: Metric) => metrics?.find(({ id }) => id === metric.id) ?? metric;
  return {
    labelOf: (metric: Metric) => worded(metric).label,
    definitionOf: (metric: Metric) => worded(metric).definition,
  };
}
