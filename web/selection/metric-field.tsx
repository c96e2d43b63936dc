import type { Metric } from '#domain/metric';
import { useWords } from '../words/use-words.ts';
import { SelectField } from './select-field.tsx';
import { SELECTION_WORDS } from './selection-words.ts';
import { useMetricWords } from './use-metric-words.ts';

/** One of some metrics, by its name in the language of the page. */
export function MetricField(props: {
  readonly metric: Metric;
  readonly metrics: readonly Metric[];
  /** What it is called, where a page has figures of other measures too. */
  readonly label?: string;
  readonly onChoose: (metric: Metric) => void;
}) {
  const say = useWords(SELECTION_WORDS);
  const { labelOf } = useMetricWords();
  return (
    <SelectField
      label={props.label ?? say('measure')}
      value={props.metric.id}
      options={props.metrics.map((metric) => ({ value: metric.id, label: labelOf(metric) }))}
      onChoose={(id) => {
        const metric = props.metrics.find((each) => each.id === id);
        if (metric) props.onChoose(metric);
      }}
    />
  );
}
