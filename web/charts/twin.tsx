import type { ReactNode, RefObject } from 'react';
import { useWords } from '../words/use-words.ts';
import styles from './figure-frame.module.css';
import { FRAME_WORDS } from './frame-words.ts';

/** The figures of a chart as a table, after it in the document; folded until it is asked for. */
export function Twin(props: {
  readonly twinRef: RefObject<HTMLDetailsElement | null>;
  readonly children: ReactNode;
}) {
  const say = useWords(FRAME_WORDS);
  return (
    <details ref={props.twinRef} className={styles.twin}>
      <summary>{say('twin')}</summary>
      {props.children}
    </details>
  );
}

/** Opens the twin and goes to its table, the one part of it that takes the focus besides its buttons. */
export function openTwin(twin: HTMLDetailsElement | null): void {
  if (!twin) return;
  twin.open = true;
  twin.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
}
