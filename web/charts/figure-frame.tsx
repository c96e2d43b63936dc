import { type ReactNode, useId } from 'react';
import type { DataTable } from '#domain/data-table';
import { FigureTable } from '../table/figure-table.tsx';
import styles from './figure-frame.module.css';
import { Notes } from './notes.tsx';
import { SourceLine } from './source-line.tsx';

/**
 * Everything that belongs to a chart and never leaves it: title, subtitle, the chart, its table twin, the notes, the
 * symbols, the source with release and citation, the file.
 */
export function FigureFrame(props: {
  readonly table: DataTable;
  readonly title: string;
  readonly subtitle: string;
  /** Order of the rows in the twin: that of the chart. */
  readonly order?: readonly string[];
  /** Sentences of this page that a reader needs, before those of the table. */
  readonly remarks?: readonly string[];
  /** The question before this one: shown dimmed until the new answer is there. */
  readonly isOld: boolean;
  readonly children: ReactNode;
}) {
  const titleId = useId();
  const { table, title, subtitle } = props;
  return (
    <figure className={styles.frame} aria-labelledby={titleId} aria-busy={props.isOld} data-old={props.isOld}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <p className={styles.subtitle}>{subtitle}</p>
      <div className={styles.chart}>{props.children}</div>
      <Notes notes={table.notes} remarks={props.remarks ?? []} symbols={table.symbols} />
      <details className={styles.twin}>
        <summary>Table of these figures</summary>
        <FigureTable table={table} caption={`${title}. ${subtitle}`} order={props.order} />
      </details>
      <SourceLine table={table} />
    </figure>
  );
}
