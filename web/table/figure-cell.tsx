import type { Figure } from '#domain/figure';
import { figureWords, numberText } from '../format.ts';
import { useVoice, useWords } from '../words/use-words.ts';
import styles from './figure-table.module.css';
import { TABLE_WORDS } from './table-words.ts';

/** A figure in a cell: digits aligned, status letters in a slot of their own, their words for pointer and speech. */
export function FigureCell({ figure, unit }: { readonly figure: Figure; readonly unit: string }) {
  const voice = useVoice();
  const words = figureWords(figure, unit, voice);
  if (figure.value === null) {
    return (
      <td className={styles.missing}>
        <abbr title={words}>{figure.status.join(' ')}</abbr>
        <span className={styles.slot} />
      </td>
    );
  }
  return (
    <td className={styles.number}>
      {numberText(figure.value, unit, voice)}
      <span className={styles.slot}>
        {figure.status.length > 0 && <abbr title={words}>{figure.status.join(' ')}</abbr>}
      </span>
    </td>
  );
}

/** The place of a figure that the table of its column does not have. */
export function NoCell() {
  const say = useWords(TABLE_WORDS);
  return (
    <td className={styles.missing}>
      <abbr title={say('noRow')}>–</abbr>
      <span className={styles.slot} />
    </td>
  );
}
