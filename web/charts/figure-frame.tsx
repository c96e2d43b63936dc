import { type ReactNode, useId, useRef } from 'react';
import type { DataTable } from '#domain/data-table';
import { dayText } from '../format.ts';
import { useVoice, useWords } from '../words/use-words.ts';
import { FigureContext, type ShownChart } from './figure-context.ts';
import styles from './figure-frame.module.css';
import { FRAME_WORDS } from './frame-words.ts';
import { Notes, notesOf, symbolsOf } from './notes.tsx';
import { SourceLine } from './source-line.tsx';
import { type Joined, openTwin, Twin } from './twin.tsx';

/**
 * Everything that belongs to a chart and never leaves it: title, subtitle, the chart, its table twin, the notes, the
 * symbols, the source with release and citation, what can be taken away.
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
  /** Whether there is a chart that can become an image; a list of links cannot. */
  readonly hasChart?: boolean;
  readonly children: ReactNode;
}) {
  const titleId = useId();
  const twin = useRef<HTMLDetailsElement>(null);
  const file = useRef<HTMLAnchorElement>(null);
  const charts = useRef(new Map<string, ShownChart>());
  const { table, title, subtitle, order, isTable = false } = props;
  const parts = 'parts' in table ? table.parts : [{ label: title, table }];
  const tables = parts.map((part) => part.table);
  const notes = notesOf(tables, props.remarks ?? []);
  const symbols = symbolsOf(tables);
  const source = useSource(tables[0]);
  const surroundings = {
    titleId,
    notes: [...notes.open, ...notes.others],
    goToTable: () => openTwin(twin.current),
    goToFile: () => file.current?.focus(),
    charts,
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
      <Notes notes={notes} symbols={symbols} />
      {!isTable && <Twin table={table} caption={`${title}. ${subtitle}`} order={order} twinRef={twin} />}
      <SourceLine
        parts={parts}
        texts={{ title, subtitle, source, notes: notes.open, symbols }}
        charts={charts}
        fileRef={file}
        hasChart={props.hasChart ?? !isTable}
      />
    </figure>
  );
}

/** Who published the figures, in which release and when; nothing where there is no table. */
function useSource(table: DataTable | undefined): string {
  const say = useWords(FRAME_WORDS);
  const voice = useVoice();
  if (!table) return '';
  const { number, publishedAt } = table.release;
  return say('source', { number, day: dayText(publishedAt, voice) });
}
