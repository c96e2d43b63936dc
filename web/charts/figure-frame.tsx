import { type ReactNode, useId, useRef } from 'react';
import type { DataTable } from '#domain/data-table';
import type { Dimension } from '#domain/dimension';
import { FigureTable, JoinedTable } from '../table/figure-table.tsx';
import type { Part } from '../table/grid.ts';
import { useWords } from '../words/use-words.ts';
import { FigureContext } from './figure-context.ts';
import styles from './figure-frame.module.css';
import { FRAME_WORDS } from './frame-words.ts';
import { Notes, notesOf } from './notes.tsx';
import { SourceLine } from './source-line.tsx';

/** Several tables by one and the same axis that one chart shows. */
export type Joined = { readonly axis: Dimension; readonly parts: readonly Part[] };

/**
 * Everything that belongs to a chart and never leaves it: title, subtitle, the chart, its table twin, the notes, the
 * symbols, the source with release and citation, the file.
 */
export function FigureFrame(props: {
  readonly table: DataTable | Joined;
  readonly title: string;
  readonly subtitle: string;
  /** Order of the rows in the twin: that of the chart. */
  readonly order?: readonly string[];
  /** Sentences of this page that a reader needs, before those of the table. */
  readonly remarks?: readonly string[];
  /** The question before this one: shown dimmed until the new answer is there. */
  readonly isOld: boolean;
  /** Whether what is shown is the table itself, which then needs no twin. */
  readonly isTable?: boolean;
  readonly children: ReactNode;
}) {
  const say = useWords(FRAME_WORDS);
  const titleId = useId();
  const twin = useRef<HTMLDetailsElement>(null);
  const file = useRef<HTMLAnchorElement>(null);
  const { table, title, subtitle } = props;
  const parts = 'parts' in table ? table.parts : [{ label: title, table }];
  const caption = `${title}. ${subtitle}`;
  const notes = notesOf(
    parts.map((part) => part.table),
    props.remarks ?? [],
  );
  const surroundings = {
    titleId,
    notes: [...notes.open, ...notes.others],
    goToTable: () => openAndFocus(twin.current),
    goToFile: () => file.current?.focus(),
  };
  return (
    <figure className={styles.frame} aria-labelledby={titleId} aria-busy={props.isOld} data-old={props.isOld}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <p className={styles.subtitle}>{subtitle}</p>
      <div className={styles.chart}>
        <FigureContext value={surroundings}>{props.children}</FigureContext>
      </div>
      <Notes notes={notes} tables={parts.map((part) => part.table)} />
      {!props.isTable && (
        <details ref={twin} className={styles.twin}>
          <summary>{say('twin')}</summary>
          {'parts' in table ? (
            <JoinedTable {...table} caption={caption} order={props.order} />
          ) : (
            <FigureTable table={table} caption={caption} order={props.order} />
          )}
        </details>
      )}
      <SourceLine parts={parts} fileRef={file} />
    </figure>
  );
}

/** Opens the twin and goes to its table, the one part of it that takes the focus. */
function openAndFocus(twin: HTMLDetailsElement | null): void {
  if (!twin) return;
  twin.open = true;
  twin.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
}
