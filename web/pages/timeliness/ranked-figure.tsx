import { useState } from 'react';
import type { DataTable } from '#domain/data-table';
import { rowsAlong, unitOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawRanking, rank, rankingHeight } from '../../charts/options/ranking.ts';
import { useLook } from '../../charts/use-look.ts';
import { subtitleOf } from '../../charts/words.ts';
import { periodRemarks, shownPeriod } from '../../selection/shown-period.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import { isAllSameDay } from './same-day.ts';
import type { Shown } from './shown.ts';
import styles from './timeliness.module.css';
import { TIMELINESS_WORDS } from './timeliness-words.ts';
import { useOverPeriod } from './use-timeliness.ts';

/** So many rows are shown before the reader asks for all. */
const FIRST_ROWS = 15;

/** What is ranked: a metric by an axis, its title, and what a reader must know of it. */
const OF = {
  inTime: { metric: 'in-time-rate', by: 'country', title: 'byCountryInTime', remark: 'inTimeNote' },
  time: { metric: 'response-time-median', by: 'country', title: 'byCountryTime', remark: undefined },
  refusals: { metric: 'refusal-rate', by: 'refusal_ground', title: 'refusals', remark: 'refusalsNote' },
} as const;

/** Rows from the highest to the lowest; the chosen State stands out and is always among those shown. */
export function RankedFigure({ of, ...shown }: Shown & { readonly of: keyof typeof OF }) {
  const say = useWords(TIMELINESS_WORDS);
  const voice = useVoice();
  const { metric, by, title, remark } = OF[of];
  const { isNarrow } = useLook();
  const answer = useOverPeriod(shown, metric, [by]);
  return (
    <FigureStates
      answer={answer}
      measure={say(title)}
      height={rankingHeight(FIRST_ROWS, isNarrow)}
      filter={undefined}
    >
      {(table) => {
        const period = shownPeriod(table, shown.period);
        const isSameDay = of === 'time' && isAllSameDay(table);
        return (
          <FigureFrame
            table={table}
            title={say(title)}
            subtitle={subtitleOf(table, period, voice)}
            order={rank(rowsAlong(table, by)).map((row) => row.code)}
            remarks={[
              ...(remark ? [say(remark)] : []),
              ...(answer.isOld ? [] : periodRemarks(table, { shown: period, chosen: shown.years }, voice)),
            ]}
            isOld={answer.isOld}
            hasChart={!isSameDay}
          >
            {isSameDay ? (
              <p className={styles.sameDay}>{say('sameDay')}</p>
            ) : (
              <Ranked table={table} by={by} chosen={by === 'country' ? shown.choice.country : undefined} />
            )}
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}

function Ranked(props: {
  readonly table: DataTable;
  readonly by: 'country' | 'refusal_ground';
  readonly chosen: string | undefined;
}) {
  const { table, by, chosen } = props;
  const say = useWords(TIMELINESS_WORDS);
  const look = useLook();
  const [isWhole, setIsWhole] = useState(false);
  const all = rank(rowsAlong(table, by));
  const rows = all.filter((row, place) => isWhole || place < FIRST_ROWS || row.code === chosen);
  const ranking = { rows, unit: unitOf(table), chosen: chosen ? [chosen] : [] };
  return (
    <>
      <LazyChart {...drawRanking(ranking, look)} />
      {all.length > FIRST_ROWS && (
        <button
          type="button"
          className={styles.all}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? say('showFirst', { count: FIRST_ROWS }) : say('showAll', { count: all.length })}
        </button>
      )}
    </>
  );
}
