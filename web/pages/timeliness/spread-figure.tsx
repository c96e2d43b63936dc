import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawDistribution } from '../../charts/options/distribution.ts';
import { useLook } from '../../charts/use-look.ts';
import { subtitleOf } from '../../charts/words.ts';
import { periodRemarks, shownPeriod } from '../../selection/shown-period.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import type { Shown } from './shown.ts';
import { limitInDays, type Quantiles, spreadOf } from './spread.ts';
import { URGENCIES } from './timeliness-choice.ts';
import { TIMELINESS_WORDS } from './timeliness-words.ts';
import { useOverPeriod } from './use-timeliness.ts';

/** How many responses took how many days, with the limits of the class, or of all classes, and median and P90 as lines. */
export function SpreadFigure(shown: Shown) {
  const say = useWords(TIMELINESS_WORDS);
  const voice = useVoice();
  const look = useLook();
  const answer = useOverPeriod(shown, 'timed-responses', ['duration']);
  const quantiles = useQuantiles(shown);
  const urgencies = URGENCIES.filter((each) => (shown.choice.urgency ?? each) === each);
  const limits = urgencies.map((urgency) => ({
    days: limitInDays(urgency),
    label: say('limitOf', { urgency }),
  }));
  return (
    <FigureStates
      answer={answer}
      measure={say('spread')}
      height={look.isNarrow ? 260 : 300}
      filter={undefined}
    >
      {(table) => {
        const period = shownPeriod(table, shown.period);
        return (
          <FigureFrame
            table={table}
            title={say('spread')}
            subtitle={subtitleOf(table, period, voice)}
            remarks={[
              say('spreadNote'),
              ...(answer.isOld ? [] : periodRemarks(table, { shown: period, chosen: shown.years }, voice)),
            ]}
            isOld={answer.isOld}
          >
            <LazyChart {...drawDistribution(spreadOf(table, { limits, quantiles }, voice), look)} />
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}

/** Median and P90 of the same responses as the bars. */
function useQuantiles(shown: Shown): Quantiles {
  const say = useWords(TIMELINESS_WORDS);
  const median = useOverPeriod(shown, 'response-time-median', []);
  const p90 = useOverPeriod(shown, 'response-time-p90', []);
  return [
    { label: say('median'), figure: median.isOld ? undefined : median.table?.figures[0] },
    { label: say('p90'), figure: p90.isOld ? undefined : p90.table?.figures[0] },
  ];
}
