import { useState } from 'react';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import type { Look } from '../../charts/options/chart-option.ts';
import { drawRanking, type Ranking, rankingHeight } from '../../charts/options/ranking.ts';
import { useWords } from '../../words/use-words.ts';
import styles from './overview.module.css';
import { OVERVIEW_WORDS } from './overview-words.ts';

/** So many rows are shown before the reader asks for all. */
const FIRST_ROWS = 15;

/** The first rows of a ranking, and all of them when asked for. Chosen rows are always among those shown. */
export function RankedChart(props: {
  readonly ranking: Ranking;
  readonly look: Look;
  /** What the button says that shows all rows. */
  readonly all: 'allRowsCountries' | 'allRowsAgencies';
}) {
  const [isWhole, setIsWhole] = useState(false);
  const say = useWords(OVERVIEW_WORDS);
  const { ranking, look, all } = props;
  const isShown = (code: string, index: number) =>
    isWhole || index < FIRST_ROWS || ranking.chosen.includes(code);
  const rows = ranking.rows.filter((row, index) => isShown(row.code, index));
  const hasMore = ranking.rows.length > FIRST_ROWS;
  return (
    <>
      <LazyChart {...drawRanking({ ...ranking, rows }, look)} />
      {hasMore && (
        <button
          type="button"
          className={styles.all}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? say('firstRows', { count: FIRST_ROWS }) : say(all, { count: ranking.rows.length })}
        </button>
      )}
    </>
  );
}

/** Height that a ranking will have before its rows are known. */
export function expectedHeight(isAbove: boolean): number {
  return rankingHeight(FIRST_ROWS, isAbove);
}
