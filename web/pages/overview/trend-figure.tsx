import { yearsOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawTrend } from '../../charts/options/trend.ts';
import { useLook } from '../../charts/use-look.ts';
import { subtitleOf, trendTitle } from '../../charts/words.ts';
import { incompleteRemark, lastFullYear } from '../../selection/years-in-release.ts';
import { useWords } from '../../words/use-words.ts';
import { CoverageStrip } from './coverage-strip.tsx';
import type { FigureProps } from './figure-props.ts';
import { OVERVIEW_WORDS } from './overview-words.ts';

/** The measure by year: one line for each chosen country, or the total. */
export function TrendFigure({ answer, label, filter }: Pick<FigureProps, 'answer' | 'label' | 'filter'>) {
  const look = useLook();
  const say = useWords(OVERVIEW_WORDS);
  const height = look.isNarrow ? 260 : 340;
  return (
    <FigureStates answer={answer} measure={say('byYear', { measure: label })} height={height} filter={filter}>
      {(table) => (
        <FigureFrame
          table={table}
          title={trendTitle(table, lastFullYear(yearsOf(table), table.release), look.voice)}
          subtitle={subtitleOf(table, yearsOf(table), look.voice)}
          remarks={incompleteRemark(yearsOf(table), table.release, look.voice)}
          isOld={answer.isOld}
        >
          <LazyChart {...drawTrend(table, look, { lastFull: lastFullYear(yearsOf(table), table.release) })} />
          <CoverageStrip coverage={table.coverage} />
        </FigureFrame>
      )}
    </FigureStates>
  );
}
