import type { ReactNode } from 'react';
import type { DataTable } from '#domain/data-table';
import { unitOf, yearsOf } from '../cells.ts';
import { LazyChart } from '../charts/lazy-chart.tsx';
import { drawSparkline } from '../charts/options/sparkline.ts';
import { useLook } from '../charts/use-look.ts';
import type { Answer } from '../figures/use-figures.ts';
import { changeText, countWords, coverageText, figureWords, yearsText } from '../format.ts';
import { statusWords } from '../words/status-words.ts';
import { useVoice, useWords } from '../words/use-words.ts';
import styles from './headline.module.css';
import { HEADLINE_WORDS } from './headline-words.ts';
import { type Latest, latestOf } from './latest.ts';

/**
 * The latest figure of a measure, its change on the year before, and the line of the last ten years. `name` stands above it, often a
 * link to where more of it is. It keeps its height while it loads.
 */
export function HeadlineTile(props: {
  readonly answer: Answer;
  readonly name: ReactNode;
  /** The line of the table, where it has several. */
  readonly code?: string;
}) {
  const { answer, name, code } = props;
  const say = useWords(HEADLINE_WORDS);
  const latest = answer.table && latestOf(answer.table, code);
  return (
    <section className={styles.tile} aria-busy={answer.isOld || !answer.table} data-old={answer.isOld}>
      <h3 className={styles.name}>{name}</h3>
      {answer.error && <p className={styles.quiet}>{say('failed')}</p>}
      {!answer.error && !answer.table && <p className={styles.quiet}>{say('loading')}</p>}
      {answer.table && latest && (
        <>
          <Value latest={latest} unit={unitOf(answer.table)} />
          <Spark table={answer.table} code={code} />
        </>
      )}
    </section>
  );
}

function Value({ latest, unit }: { readonly latest: Latest; readonly unit: string }) {
  const say = useWords(HEADLINE_WORDS);
  const voice = useVoice();
  const { year, figure, before } = latest;
  const change =
    before && figure.value !== null && before.value !== null
      ? say('change', { change: changeText(before, figure, unit, voice), year: String(year - 1) })
      : undefined;
  const rest = [change, coverageText(figure, voice)].filter((text) => text !== undefined);
  return (
    <>
      <p className={figure.value === null ? styles.reason : styles.value}>
        {figure.value === null ? figureWords(figure, unit, voice) : countWords(figure.value, unit, voice)}{' '}
        <span>
          {[
            say('in', { year: String(year) }),
            ...(figure.value === null ? [] : figure.status.map((status) => statusWords(status, voice))),
          ].join(', ')}
        </span>
      </p>
      <p className={styles.quiet}>{rest.join('; ')}</p>
    </>
  );
}

function Spark({ table, code }: { readonly table: DataTable; readonly code: string | undefined }) {
  const say = useWords(HEADLINE_WORDS);
  const drawing = drawSparkline(table, useLook(), code);
  const { first, last } = yearsOf(table);
  const summary = say('trend', { label: table.metric.label, years: yearsText(first, last) });
  return (
    <div className={styles.spark}>
      <LazyChart option={drawing.option} height={drawing.height} summary={summary} />
    </div>
  );
}
