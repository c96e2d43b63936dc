import type { DataTable } from '#domain/data-table';
import { rowsAlong, yearsOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { JoinedStates } from '../../charts/joined-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawTrend } from '../../charts/options/trend.ts';
import { useLook } from '../../charts/use-look.ts';
import { subtitleOf } from '../../charts/words.ts';
import { withinText } from '../../format.ts';
import { incompleteRemark, lastFullYear } from '../../selection/years-in-release.ts';
import { sayIn } from '../../words/say.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import type { Voice } from '../../words/voice.ts';
import { isAllSameDay } from './same-day.ts';
import type { Shown } from './shown.ts';
import styles from './timeliness.module.css';
import { TIMELINESS_WORDS } from './timeliness-words.ts';
import { useByYear } from './use-timeliness.ts';

/** Median and P90 by year, each in a panel with a scale of its own: nine in ten take many times as long as half. */
export function QuantileFigure(shown: Shown) {
  const say = useWords(TIMELINESS_WORDS);
  const voice = useVoice();
  const look = useLook();
  const median = useByYear(shown, 'response-time-median');
  const p90 = useByYear(shown, 'response-time-p90');
  return (
    <JoinedStates answers={[median, p90]} measure={say('responses')} height={look.isNarrow ? 580 : 370}>
      {(half, most) => {
        const lastFull = lastFullYear(yearsOf(half), half.release);
        const parts = [
          { label: say('median'), table: half },
          { label: say('p90'), table: most },
        ];
        return (
          <FigureFrame
            table={{ axis: 'year', parts }}
            title={quantileTitle(half, most, voice)}
            subtitle={subtitleOf(half, yearsOf(half), voice)}
            remarks={[say('unanswered'), ...incompleteRemark(yearsOf(half), half.release, voice)]}
            isOld={median.isOld || p90.isOld}
            hasChart={!parts.every(({ table }) => isAllSameDay(table))}
          >
            <div className={styles.panels}>
              {parts.map(({ label, table }) => (
                <div key={label}>
                  <h3 className={styles.panelTitle}>{table.metric.label}</h3>
                  {isAllSameDay(table) ? (
                    <p className={styles.sameDay}>{say('sameDay')}</p>
                  ) : (
                    <LazyChart {...drawTrend(table, look, { lastFull })} name={table.metric.label} />
                  )}
                </div>
              ))}
            </div>
          </FigureFrame>
        );
      }}
    </JoinedStates>
  );
}

/** Both of the latest full year in one sentence; without a value, what the figure shows. */
function quantileTitle(median: DataTable, p90: DataTable, voice: Voice): string {
  const say = sayIn(TIMELINESS_WORDS, voice);
  const year = String(lastFullYear(yearsOf(median), median.release) ?? yearsOf(median).last);
  const [half, most] = [median, p90].map((table) => {
    const figure = rowsAlong(table, 'year').find((row) => row.code === year)?.figure;
    return figure && figure.value !== null ? withinText(figure.value, voice) : undefined;
  });
  return half && most ? say('responsesTitle', { year, median: half, p90: most }) : say('responses');
}
