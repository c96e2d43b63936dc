import type { Figure } from '#domain/figure';
import { coverageText, figureWords } from '../../format.ts';
import { useVoice, useWordsWithElements } from '../../words/use-words.ts';
import styles from './overview.module.css';
import { OVERVIEW_WORDS } from './overview-words.ts';

/** The total, apart from the rows that do not add up to it. Nothing where there is none: the table says why. */
export function TotalLine(props: {
  readonly total: Figure | undefined;
  readonly unit: string;
  readonly words: string;
}) {
  const { total, unit, words } = props;
  const voice = useVoice();
  const sayWithElements = useWordsWithElements(OVERVIEW_WORDS);
  if (!total) return null;
  const coverage = coverageText(total, voice);
  return (
    <p className={styles.total}>
      {sayWithElements('totalLine', {
        words,
        value: figureWords(total, unit, voice),
        b: (text) => <strong key="b">{text}</strong>,
      })}
      {coverage && `, ${coverage}`}
    </p>
  );
}
