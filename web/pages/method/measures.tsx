import { useId, useState } from 'react';
import type { DescribedMetric } from '#domain/describe-metric';
import { useMetrics } from '../../figures/use-figures.ts';
import { NotHad } from '../../site/not-had.tsx';
import { useWords } from '../../words/use-words.ts';
import { foundMeasures } from './found-measures.ts';
import { Measure } from './measure.tsx';
import styles from './method.module.css';
import { METHOD_WORDS } from './method-words.ts';

/** The measures of the catalogue that are not made of another one, found by a word of their name or definition. */
export function Measures() {
  const say = useWords(METHOD_WORDS);
  const { data: metrics, error, refetch } = useMetrics();
  const [word, write] = useState('');
  const field = useId();
  if (error) {
    return <NotHad error={error} retry={() => void refetch()} />;
  }
  const all = foundMeasures(metrics ?? [], '');
  const found = foundMeasures(metrics ?? [], word);
  return (
    <>
      <p>{say('measuresLead', { count: all.length })}</p>
      <div className={styles.find}>
        <label htmlFor={field}>{say('find')}</label>
        <input id={field} type="search" value={word} onChange={(event) => write(event.target.value)} />
        <span role="status">{word !== '' && say('found', { count: found.length })}</span>
      </div>
      <MeasureList metrics={found} isWaiting={!metrics} />
    </>
  );
}

function MeasureList(props: { readonly metrics: readonly DescribedMetric[]; readonly isWaiting: boolean }) {
  return (
    <div className={styles.measures} aria-busy={props.isWaiting}>
      {props.metrics.map((metric) => (
        <Measure key={metric.id} metric={metric} />
      ))}
    </div>
  );
}
