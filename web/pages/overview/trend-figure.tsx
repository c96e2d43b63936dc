import { yearsOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { trendOption } from '../../charts/options/trend.ts';
import { useLook } from '../../charts/use-look.ts';
import { subtitleOf, trendSummary, trendTitle } from '../../charts/words.ts';
import { incompleteRemark, lastFullYear } from '../../selection/years-in-release.ts';
import type { FigureProps } from './figure-props.ts';

/** The measure by year: one line for each chosen country, or the total. */
export function TrendFigure({ answer, page, filter }: Omit<FigureProps, 'period' | 'years'>) {
  const look = useLook();
  const height = look.isNarrow ? 260 : 340;
  return (
    <FigureStates answer={answer} measure={`${page.metric.label} by year`} height={height} filter={filter}>
      {(table) => (
        <FigureFrame
          table={table}
          title={trendTitle(table, lastFullYear(yearsOf(table), table.release))}
          subtitle={subtitleOf(table, yearsOf(table))}
          remarks={incompleteRemark(yearsOf(table), table.release, 'en')}
          isOld={answer.isOld}
        >
          <LazyChart
            option={trendOption(table, look, {
              height,
              lastFull: lastFullYear(yearsOf(table), table.release),
            })}
            summary={trendSummary(table)}
            height={height}
          />
        </FigureFrame>
      )}
    </FigureStates>
  );
}
