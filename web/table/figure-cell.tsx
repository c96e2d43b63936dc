import type { Figure } from '#domain/figure';
import { figureWords, numberText } from '../format.ts';
import styles from './figure-table.module.css';

/** A figure in a cell: digits aligned, status letters in a slot of their own, their words for pointer and speech. */
export function FigureCell({ figure, unit }: { readonly figure: Figure; readonly unit: string }) {
  const words = figureWords(figure, unit);
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
      {numberText(figure.value, unit)}
      <span className={styles.slot}>
        {figure.status.length > 0 && <abbr title={words}>{figure.status.join(' ')}</abbr>}
      </span>
    </td>
  );
}
