import type { ReactNode } from 'react';
import { NARROW, useMedia } from '../use-media.ts';
import { useWords } from '../words/use-words.ts';
import styles from './controls.module.css';
import { SELECTION_WORDS } from './selection-words.ts';

/** The controls of a page together. On a phone they fold away behind their name. */
export function ChoicePanel({ children }: { readonly children: ReactNode }) {
  const isNarrow = useMedia(NARROW);
  const say = useWords(SELECTION_WORDS);
  const panel = <form className={styles.panel}>{children}</form>;
  if (!isNarrow) return panel;
  return (
    <details className={styles.fold}>
      <summary>{say('change')}</summary>
      {panel}
    </details>
  );
}
