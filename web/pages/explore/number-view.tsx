import type { DataTable } from '#domain/data-table';
import { useShownChart } from '../../charts/figure-context.ts';
import { drawNumber, numberTexts } from '../../charts/options/number.ts';
import { useLook } from '../../charts/use-look.ts';
import { useVoice } from '../../words/use-words.ts';
import styles from './explore.module.css';
import { oneNumber } from './one-number.ts';

/** One figure large, in words of the page; as an image it is taken away like a chart. */
export function NumberView({ table }: { readonly table: DataTable }) {
  const voice = useVoice();
  const number = oneNumber(table);
  useShownChart(drawNumber(number, useLook()), undefined, undefined);
  const [text, below] = numberTexts(number, voice);
  return (
    <p className={styles.number} data-known={number.figure.value !== null}>
      <strong>{text}</strong> <span>{below}</span>
    </p>
  );
}
