import type { ReactNode } from 'react';
import type { Mend } from '#domain/answerable';
import type { DataTable } from '#domain/data-table';
import { DIMENSION_IDS, type Dimension } from '#domain/dimension';
import type { Selection } from '#domain/selection';
import { writeTimes } from '#domain/time-list';
import frame from '../../charts/figure-frame.module.css';
import { insideSentence } from '../../format.ts';
import { metricOf, withFilter } from '../../selection/edit-selection.ts';
import { useMetricWords } from '../../selection/use-metric-words.ts';
import { DIMENSION_WORDS } from '../../words/dimension-words.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import styles from './explore.module.css';
import { EXPLORE_WORDS } from './explore-words.ts';
import { mendText, namesText } from './obstacle-words.ts';

type Choose = (selection: Selection) => void;

/** The place of a figure that loads for the first time, of the height that most have. */
export function Skeleton({ selection }: { readonly selection: Selection }) {
  const say = useWords(EXPLORE_WORDS);
  const { labelOf } = useMetricWords();
  return (
    <section className={frame.frame} aria-busy="true" aria-label={labelOf(metricOf(selection))}>
      <h2 className={frame.title}>{labelOf(metricOf(selection))}</h2>
      <p className={frame.subtitle}>{say('loading')}</p>
      <div className={`${frame.skeleton} ${styles.skeleton}`} />
    </section>
  );
}

/** A selection that no aggregate holds: what does not go together, and the smallest changes that lead on. */
export function Refused(props: {
  readonly selection: Selection;
  readonly mends: readonly Mend[];
  readonly choose: Choose;
}) {
  const { selection, mends, choose } = props;
  const say = useWords(EXPLORE_WORDS);
  const voice = useVoice();
  const { labelOf } = useMetricWords();
  const used = DIMENSION_IDS.filter((id) => selection.by.includes(id) || selection.filters[id]);
  const measure = insideSentence(labelOf(metricOf(selection)));
  const names = namesText(used, voice);
  return (
    <Message title={say('refused')} text={say('refusedText', { measure, count: used.length, names })}>
      {mends.map((mend) => (
        <button key={mendText(mend, voice)} type="button" onClick={() => choose(mend.selection)}>
          {mendText(mend, voice)}
        </button>
      ))}
    </Message>
  );
}

/** Years that are no axis and no period with a figure of its own. */
export function UndeclaredYears(props: {
  readonly selection: Selection;
  readonly fitting: Selection;
  readonly choose: Choose;
}) {
  const { selection, fitting, choose } = props;
  const say = useWords(EXPLORE_WORDS);
  const years = writeTimes('year', selection.filters.year ?? []);
  return (
    <Message title={say('refused')} text={say('undeclared', { years })}>
      <button type="button" onClick={() => choose({ ...selection, by: [...selection.by, 'year'] })}>
        {say('yearsApart')}
      </button>
      <button type="button" onClick={() => choose(fitting)}>
        {say('onlyLast', { year: fitting.filters.year?.[0] })}
      </button>
    </Message>
  );
}

/** A question that the API did not answer, with its sentence and the ways on. */
export function Failed(props: {
  readonly selection: Selection;
  readonly error: Error;
  readonly retry: () => void;
  readonly choose: Choose;
}) {
  const say = useWords(EXPLORE_WORDS);
  return (
    <Message title={say('failed')} text={<span lang="en">{props.error.message}</span>}>
      <button type="button" onClick={props.retry}>
        {say('again')}
      </button>
      <WithoutFilters selection={props.selection} choose={props.choose} />
    </Message>
  );
}

/** No case at all: the filters that may have left none, each with the way to do without it. */
export function Empty(props: {
  readonly selection: Selection;
  readonly table: DataTable;
  readonly choose: Choose;
}) {
  const say = useWords(EXPLORE_WORDS);
  const held = props.table.fixed.map(({ category }) => category.label);
  const text = held.length > 0 ? say('emptyFor', { name: held.join(', ') }) : say('empty');
  return (
    <Message title={props.table.metric.label} text={text}>
      <WithoutFilters selection={props.selection} choose={props.choose} />
    </Message>
  );
}

function WithoutFilters({ selection, choose }: { readonly selection: Selection; readonly choose: Choose }) {
  const say = useWords(EXPLORE_WORDS);
  const nameOf = useWords(DIMENSION_WORDS);
  const filtered: readonly Dimension[] = DIMENSION_IDS.filter((id) => selection.filters[id]);
  return filtered.map((id) => (
    <button key={id} type="button" onClick={() => choose(withFilter(selection, id, []))}>
      {say('showWithout', { name: insideSentence(nameOf(id)) })}
    </button>
  ));
}

function Message(props: { readonly title: string; readonly text: ReactNode; readonly children: ReactNode }) {
  return (
    <section className={frame.frame} aria-label={props.title}>
      <h2 className={frame.title}>{props.title}</h2>
      <div role="alert" className={frame.message}>
        <p>{props.text}</p>
      </div>
      <div className={frame.actions}>{props.children}</div>
    </section>
  );
}
