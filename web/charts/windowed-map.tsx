import { useState } from 'react';
import type { DataTable } from '#domain/data-table';
import { useWords } from '../words/use-words.ts';
import styles from './chart.module.css';
import { LazyChart } from './lazy-chart.tsx';
import { drawMap, type MapWindow, windowOf } from './options/map.ts';
import { useLook } from './use-look.ts';
import { WALK_WORDS } from './walk-words.ts';

const WINDOWS = ['europe', 'world'] as const satisfies readonly MapWindow[];

/** A map that shows Europe or the world: first that in which most of its States lie, and how many it leaves out. */
export function WindowedMap({ table }: { readonly table: DataTable }) {
  const say = useWords(WALK_WORDS);
  const look = useLook();
  const fitting = windowOf(table);
  const [chosen, setChosen] = useState<MapWindow>();
  const shown = chosen ?? fitting.window;
  return (
    <>
      <p className={styles.windows}>
        {WINDOWS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === shown}
            className={styles.window}
            onClick={() => setChosen(each)}
          >
            {say(each)}
          </button>
        ))}
        {shown === 'europe' && fitting.outside > 0 && (
          <span>{say('outside', { count: fitting.outside })}</span>
        )}
      </p>
      <LazyChart {...drawMap(table, look, shown)} />
    </>
  );
}
