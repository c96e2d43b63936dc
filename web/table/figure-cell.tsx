import type { FigureStatus } from '#domain/codes/figure-status';
import type { Figure } from '#domain/figure';
import { figureWords, numberText } from '../format.ts';
import { statusWords } from '../words/status-words.ts';
import { useVoice, useWords } from '../words/use-words.ts';
import styles from './figure-table.module.css';
import { TABLE_WORDS } from './table-words.ts';

/** A figure in a cell: digits aligned, status letters in a slot of their own, their words for pointer and speech. */
export function FigureCell({ figure, unit }: { readonly figure: Figure; readonly unit: string }) {
  const voice = useVoice();
  const words = figureWords(figure, unit, voice);
  const statusText = figure.status.map((status) => statusWords(status, voice)).join(', ');
  if (figure.value === null) {
    return (
      <td className={styles.missing}>
        <Letters status={figure.status} words={words} />
        <span className={styles.slot} />
      </td>
    );
  }
  return (
    <td className={styles.number}>
      {numberText(figure.value, unit, voice)}
      <span className={styles.slot}>
        {figure.status.length > 0 && <Letters status={figure.status} words={statusText} />}
      </span>
    </td>
  );
}

/**
 * Status letters with their words: for the pointer as a title, for speech in their place. They are no stops for the keyboard, of
 * which a wide table would have hundreds; the list of symbols under the chart has the words for everybody.
 */
function Letters({ status, words }: { readonly status: readonly FigureStatus[]; readonly words: string }) {
  return (
    <span role="img" aria-label={words} title={words} className={styles.letters}>
      {status.join(' ')}
    </span>
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
