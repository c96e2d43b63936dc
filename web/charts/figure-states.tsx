import type { ReactNode } from 'react';
import type { DataTable } from '#domain/data-table';
import { isEmpty } from '../cells.ts';
import type { Answer } from '../figures/use-figures.ts';
import { useWords } from '../words/use-words.ts';
import styles from './figure-frame.module.css';
import { FRAME_WORDS } from './frame-words.ts';

/** What clears the filter that may have emptied a figure, and its name. */
export type Filter = { readonly name: string; readonly clear: () => void };

/**
 * A figure in each of its states: its title over a place of the same height while it loads, the sentence of the problem
 * with a way to ask again, the filter that left nothing, or the figure.
 */
export function FigureStates(props: {
  readonly answer: Answer;
  readonly measure: string;
  readonly height: number;
  readonly filter: Filter | undefined;
  readonly children: (table: DataTable) => ReactNode;
}) {
  const { table, error, retry, isOld } = props.answer;
  if (error) return <Failed {...props} sentence={error.message} retry={retry} />;
  if (!table) return <Loading measure={props.measure} height={props.height} />;
  if (isEmpty(table) && !isOld) return <Empty measure={props.measure} filter={props.filter} />;
  return props.children(table);
}

function Loading({ measure, height }: { readonly measure: string; readonly height: number }) {
  const say = useWords(FRAME_WORDS);
  return (
    <section className={styles.frame} aria-busy="true" aria-label={measure}>
      <h2 className={styles.title}>{measure}</h2>
      <p className={styles.subtitle}>{say('loading')}</p>
      <div className={styles.skeleton} style={{ height }} />
    </section>
  );
}

function Failed(props: {
  readonly measure: string;
  readonly sentence: string;
  readonly retry: () => void;
  readonly filter: Filter | undefined;
}) {
  const say = useWords(FRAME_WORDS);
  return (
    <section className={styles.frame} aria-label={props.measure}>
      <h2 className={styles.title}>{props.measure}</h2>
      <div role="alert" className={styles.message}>
        <p>{say('failed')}</p>
        <p>{props.sentence}</p>
      </div>
      <p className={styles.actions}>
        <button type="button" onClick={props.retry}>
          {say('retry')}
        </button>
        {props.filter && <ClearButton filter={props.filter} />}
      </p>
    </section>
  );
}

function Empty({ measure, filter }: { readonly measure: string; readonly filter: Filter | undefined }) {
  const say = useWords(FRAME_WORDS);
  return (
    <section className={styles.frame} aria-label={measure}>
      <h2 className={styles.title}>{measure}</h2>
      <p className={styles.message}>{filter ? say('emptyFor', { name: filter.name }) : say('empty')}</p>
      {filter && (
        <p className={styles.actions}>
          <ClearButton filter={filter} />
        </p>
      )}
    </section>
  );
}

function ClearButton({ filter }: { readonly filter: Filter }) {
  const say = useWords(FRAME_WORDS);
  return (
    <button type="button" onClick={filter.clear}>
      {say('without', { name: filter.name })}
    </button>
  );
}
