import { useState } from 'react';
import type { DataTable } from '#domain/data-table';
import { FigureTable } from '../../table/figure-table.tsx';
import { firstRows } from '../../table/first-rows.ts';
import { useWords } from '../../words/use-words.ts';
import styles from './explore.module.css';
import { EXPLORE_WORDS } from './explore-words.ts';

/** More rows than these make the page slow; nobody reads them before asking for them. */
const FIRST_ROWS = 300;

/** A table as what is shown: its first rows, and all of them when asked for. The file has them all. */
export function WholeTable({ table, caption }: { readonly table: DataTable; readonly caption: string }) {
  const say = useWords(EXPLORE_WORDS);
  const [isWhole, showWhole] = useState(false);
  const count = table.dimensions[0]?.categories.length ?? 0;
  const hasMore = count > FIRST_ROWS && !isWhole;
  return (
    <div className={styles.whole}>
      <FigureTable table={hasMore ? firstRows(table, FIRST_ROWS) : table} caption={caption} />
      {hasMore && (
        <button type="button" className={styles.all} onClick={() => showWhole(true)}>
          {say('allRows', { count })}
        </button>
      )}
    </div>
  );
}
