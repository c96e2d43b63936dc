import type { ReactNode } from 'react';
import type { Metric } from '#domain/metric';
import type { Release } from '#domain/release';
import type { Selection } from '#domain/selection';
import controls from '../../selection/controls.module.css';
import { metricOf, withMetric } from '../../selection/edit-selection.ts';
import { useMetricWords } from '../../selection/use-metric-words.ts';
import { NARROW, useMedia } from '../../use-media.ts';
import { useWords } from '../../words/use-words.ts';
import { AxisFields } from './axis-fields.tsx';
import { CountingFields } from './counting-fields.tsx';
import styles from './explore.module.css';
import { EXPLORE_WORDS } from './explore-words.ts';
import { FilterFields } from './filter-fields.tsx';
import { MetricPicker } from './metric-picker.tsx';
import { VariantChoice } from './variant-choice.tsx';
import { YearFields } from './year-fields.tsx';

type Fields = {
  readonly selection: Selection;
  readonly release: Release;
  readonly choose: (selection: Selection, control?: string) => void;
};

/** Everything that can be chosen of a selection. On a phone it folds away behind its name. */
export function ExploreControls(props: Fields) {
  const say = useWords(EXPLORE_WORDS);
  const isNarrow = useMedia(NARROW);
  const panel = (
    <form className={styles.panel} onSubmit={(event) => event.preventDefault()}>
      <Measure {...props} />
      <Group name={say('axes')}>
        <AxisFields {...props} />
      </Group>
      <Group name={say('filters')}>
        <YearFields {...props} />
        <FilterFields {...props} />
      </Group>
      <Group name={say('counting')}>
        <CountingFields {...props} />
      </Group>
    </form>
  );
  if (!isNarrow) return panel;
  return (
    <details className={controls.fold}>
      <summary>{say('question')}</summary>
      {panel}
    </details>
  );
}

function Measure({ selection, choose }: Fields) {
  const { definitionOf } = useMetricWords();
  const metric = metricOf(selection);
  const pick = (chosen: Metric) => choose(withMetric(selection, chosen));
  return (
    <div className={styles.measure}>
      <MetricPicker metric={metric} onChoose={pick} />
      <VariantChoice metric={metric} onChoose={pick} />
      <p className={styles.definition}>{definitionOf(metric)}</p>
    </div>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.set}>
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}
