import type { DataTable } from '#domain/data-table';
import { grandTotal } from '../../cells.ts';
import { figureWords } from '../../format.ts';
import styles from './overview.module.css';

/** The total, apart from the rows that do not add up to it. Nothing where there is none: the table says why. */
export function TotalLine({ table, words }: { readonly table: DataTable; readonly words: string }) {
  const total = grandTotal(table);
  if (!total) return null;
  return (
    <p className={styles.total}>
      {words}: <strong>{figureWords(total, table.metric.unit)}</strong>
    </p>
  );
}
