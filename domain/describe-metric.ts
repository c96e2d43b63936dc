import { whyRowsDoNotAddUp } from './additivity.ts';
import type { Part } from './codes/counting-axes.ts';
import { DIMENSION_IDS, type Dimension } from './dimension.ts';
import { metricIn } from './labels/label.ts';
import type { Language } from './labels/language.ts';
import { sayIn } from './labels/sentences.ts';
import type { Metric } from './metric.ts';

/** Whether rows may be added over each dimension: yes, or why not in a sentence. */
type Additivity = Readonly<Record<Dimension, true | string>>;

export type DescribedMetric = Metric & { readonly additivity: Additivity };

/**
 * A metric as the catalogue publishes it, in a language: with its additivity over each dimension, for any role unless it means
 * another part.
 */
export function describeMetric(metric: Metric, language: Language): DescribedMetric {
  const part: Part = metric.part ?? 'INVOLVED';
  const additivity = DIMENSION_IDS.map((id) => {
    const why = whyRowsDoNotAddUp(metric, part, id);
    return [id, why ? sayIn(language, why) : true] as const;
  });
  // Every dimension has its entry, because the list of dimensions is the key union itself.
  return { ...metricIn(metric, language), additivity: Object.fromEntries(additivity) as Additivity };
}
