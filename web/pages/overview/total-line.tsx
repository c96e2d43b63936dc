import type { Figure } from '#domain/figure';
import { coverageText, figureWords } from '../../format.ts';
import { useVoice } from '../../words/use-words.ts';
import styles from './overview.module.css';

/** The total, apart from the rows that do not add up to it. Nothing where there is none: the table says why. */
export function TotalLine(props: {
  readonly total: Figure | undefined;
  readonly unit: string;
  readonly words: string;
}) {
  const { total, unit, words } = props;
  const voice = useVoice();
  if (!total) return null;
  const coverage = coverageText(total, voice);
  return (
    <p className={styles.total}>
      {words}: <strong>{figureWords(total, unit, voice)}</strong>
      {coverage && `, ${coverage}`}
    </p>
  );
}
