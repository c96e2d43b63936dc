import type { RefObject } from 'react';
import type { DataTable } from '#domain/data-table';
import type { Dimension } from '#domain/dimension';
import { FigureTable, JoinedTable } from '../table/figure-table.tsx';
import type { Part } from '../table/grid.ts';
import { useWords } from '../words/use-words.ts';
import styles from './figure-frame.module.css';
import { FRAME_WORDS } from './frame-words.ts';

/** Several tables by one and the same axis that one chart shows. */
export type Joined = { readonly axis: Dimension; readonly parts: readonly Part[] };

/** The figures of a chart as a table, after it in the document; folded until it is asked for. */
export function Twin(props: {
  readonly table: DataTable | Joined;
  readonly caption: string;
  readonly order?: readonly string[] | undefined;
  readonly twinRef: RefObject<HTMLDetailsElement | null>;
}) {
  const say = useWords(FRAME_WORDS);
  const { table, caption, order, twinRef } = props;
  return (
    <details ref={twinRef} className={styles.twin}>
      <summary>{say('twin')}</summary>
      {'parts' in table ? (
        <JoinedTable {...table} caption={caption} order={order} />
      ) : (
        <FigureTable table={table} caption={caption} order={order} />
      )}
    </details>
  );
}

/** Opens the twin and goes to its table, the one part of it that takes the focus besides its buttons. */
export function openTwin(twin: HTMLDetailsElement | null): void {
  if (!twin) return;
  twin.open = true;
  twin.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
}
