import type { DataTable } from '#domain/data-table';
import { yearsOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { trendOption } from '../../charts/options/trend.ts';
import { subtitleOf, trendSummary, trendTitle } from '../../charts/words.ts';
import { dayText } from '../../format.ts';
import type { Years } from '../../selection/page-selection.ts';
import { lastFullYear } from '../../selection/years-in-release.ts';
import type { FigureProps } from './figure-props.ts';
import { useLook } from './use-look.ts';

/** The measure by year: one line for each chosen country, or the total. */
export function TrendFigure({ answer, page, years, filter }: Omit<FigureProps, 'period'>) {
  const look = useLook();
  const height = look.isNarrow ? 260 : 340;
  return (
    <FigureStates answer={answer} measure={`${page.metric.label} by year`} height={height} filter={filter}>
      {(table) => (
        <FigureFrame
          table={table}
          title={trendTitle(table, lastFullYear(yearsOf(table), table.release))}
          subtitle={subtitleOf(table, yearsOf(table))}
          remarks={answer.isOld ? [] : incompleteRemark(table, years)}
          isOld={answer.isOld}
        >
          <LazyChart
            option={trendOption(table, look, height)}
            summary={trendSummary(table)}
            height={height}
          />
        </FigureFrame>
      )}
    </FigureStates>
  );
}

function incompleteRemark(table: DataTable, { last }: Years): readonly string[] {
  const years = yearsOf(table);
  const why = `not complete: the data were extracted on ${dayText(table.release.extractDate)}.`;
  if (years.last < last) return [`${last} is left out, because it is ${why}`];
  return lastFullYear(years, table.release) === years.last ? [] : [`${years.last} is ${why}`];
}
