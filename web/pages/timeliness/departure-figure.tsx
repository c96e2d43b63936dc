import { yearsOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawTrend } from '../../charts/options/trend.ts';
import { useLook } from '../../charts/use-look.ts';
import { subtitleOf, trendTitle } from '../../charts/words.ts';
import { incompleteRemark, lastFullYear } from '../../selection/years-in-release.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import type { Shown } from './shown.ts';
import { TIMELINESS_WORDS } from './timeliness-words.ts';
import { useByYear } from './use-timeliness.ts';

/** Requests for which the limit was departed from, by year. */
export function DepartureFigure(shown: Shown) {
  const say = useWords(TIMELINESS_WORDS);
  const voice = useVoice();
  const look = useLook();
  const answer = useByYear(shown, 'deadline-departures');
  return (
    <FigureStates
      answer={answer}
      measure={say('departures')}
      height={look.isNarrow ? 260 : 340}
      filter={undefined}
    >
      {(table) => {
        const lastFull = lastFullYear(yearsOf(table), table.release);
        return (
          <FigureFrame
            table={table}
            title={trendTitle(table, lastFull, voice)}
            subtitle={subtitleOf(table, yearsOf(table), voice)}
            remarks={[say('departuresNote'), ...incompleteRemark(yearsOf(table), table.release, voice)]}
            isOld={answer.isOld}
          >
            <LazyChart {...drawTrend(table, look, { lastFull })} />
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}
