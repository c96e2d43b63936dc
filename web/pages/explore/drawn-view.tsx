import { useMemo, useState } from 'react';
import type { DataTable } from '#domain/data-table';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { useLook } from '../../charts/use-look.ts';
import { WindowedMap } from '../../charts/windowed-map.tsx';
import { useWords } from '../../words/use-words.ts';
import { barRows, drawBars, drawView } from './draw-view.ts';
import styles from './explore.module.css';
import { EXPLORE_WORDS } from './explore-words.ts';
import { NumberView } from './number-view.tsx';
import type { View } from './views.ts';

/** More bars than these are a long way to the notes; so many States fit. */
const FIRST_BARS = 60;

/** A table as a chart, of bars the first ones, of a map its window. */
export function DrawnView({
  table,
  view,
}: {
  readonly table: DataTable;
  readonly view: Exclude<View, 'table'>;
}) {
  if (view === 'number') return <NumberView table={table} />;
  if (view === 'map') return <WindowedMap table={table} />;
  if (view === 'bars') return <Bars table={table} />;
  return <Drawn table={table} view={view} />;
}

/** Drawn once for a table, however often the page around it changes. */
function Drawn({ table, view }: { readonly table: DataTable; readonly view: Exclude<View, 'table'> }) {
  const look = useLook();
  const drawing = useMemo(() => drawView(table, view, look), [table, view, look]);
  return <LazyChart {...drawing} />;
}

/** Of very many bars the first, and all of them when asked for. */
function Bars({ table }: { readonly table: DataTable }) {
  const say = useWords(EXPLORE_WORDS);
  const look = useLook();
  const [isWhole, showWhole] = useState(false);
  const rows = barRows(table);
  const hasMore = rows.length > FIRST_BARS && !isWhole;
  return (
    <>
      <LazyChart {...drawBars(table, hasMore ? rows.slice(0, FIRST_BARS) : rows, look)} />
      {hasMore && (
        <button type="button" className={styles.all} onClick={() => showWhole(true)}>
          {say('allRows', { count: rows.length })}
        </button>
      )}
    </>
  );
}
