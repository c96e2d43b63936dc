import type { Selection } from '#domain/selection';
import frame from '../../charts/figure-frame.module.css';
import { metricOf } from '../../selection/edit-selection.ts';
import { useMetricWords } from '../../selection/use-metric-words.ts';
import { useWords } from '../../words/use-words.ts';
import styles from './explore.module.css';
import { EXPLORE_WORDS } from './explore-words.ts';

/** The place of a figure that loads for the first time, of the height that most have. */
export function Skeleton({ selection }: { readonly selection: Selection }) {
  const say = useWords(EXPLORE_WORDS);
  const label = useMetricWords().labelOf(metricOf(selection));
  return (
    <section className={frame.frame} aria-busy="true" aria-label={label}>
      <h2 className={frame.title}>{label}</h2>
      <p className={frame.subtitle}>{say('loading')}</p>
      <div className={`${frame.skeleton} ${styles.skeleton}`} />
    </section>
  );
}
