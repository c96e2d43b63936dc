import { grandTotal, rowsAlong } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { rank } from '../../charts/options/ranking.ts';
import { useLook } from '../../charts/use-look.ts';
import { rankingTitle, subtitleOf } from '../../charts/words.ts';
import type { FigureProps } from './figure-props.ts';
import { periodOf, yearRemarks } from './period-of.ts';
import { expectedHeight, RankedChart } from './ranked-chart.tsx';
import { TotalLine } from './total-line.tsx';

/** Countries from the highest to the lowest; those chosen stand out. */
export function CountryFigure({ answer, page, period, years }: FigureProps) {
  const look = useLook();
  const measure = `${page.metric.label} by country`;
  return (
    <FigureStates answer={answer} measure={measure} height={expectedHeight(look.isNarrow)} filter={undefined}>
      {(table) => {
        const rows = rank(rowsAlong(table, 'country'));
        const shown = periodOf(table, period);
        return (
          <FigureFrame
            table={table}
            title={rankingTitle(table, rows, 'country')}
            subtitle={subtitleOf(table, shown)}
            order={rows.map((row) => row.code)}
            remarks={answer.isOld ? [] : yearRemarks(table, shown, years)}
            isOld={answer.isOld}
          >
            <TotalLine total={grandTotal(table)} unit={table.metric.unit} words="All countries together" />
            <RankedChart
              ranking={{ rows, unit: table.metric.unit, chosen: page.countries }}
              look={look}
              plural="countries"
            />
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}
