import { grandTotal, rowsAlong } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { isBody, rank } from '../../charts/options/ranking.ts';
import { useLook } from '../../charts/use-look.ts';
import { rankingTitle, subtitleOf } from '../../charts/words.ts';
import type { FigureProps } from './figure-props.ts';
import { periodOf, yearRemarks } from './period-of.ts';
import { expectedHeight, RankedChart } from './ranked-chart.tsx';
import { TotalLine } from './total-line.tsx';

const BODIES_REMARK = '◆ marks bodies such as Europol; they are not authorities of a State.';
const COUNTRY_REMARK = 'Agencies of all countries: no table has both a choice of countries and agencies.';

/** Agencies and bodies from the highest to the lowest. */
export function AgencyFigure({ answer, page, period, years }: FigureProps) {
  const look = useLook();
  const measure = `${page.metric.label} by agency or body`;
  return (
    <FigureStates answer={answer} measure={measure} height={expectedHeight(true)} filter={undefined}>
      {(table) => {
        const rows = rank(rowsAlong(table, 'agency'));
        const shown = periodOf(table, period);
        const remarks = [
          ...(page.countries.length > 0 ? [COUNTRY_REMARK] : []),
          ...(rows.some(isBody) ? [BODIES_REMARK] : []),
          ...(answer.isOld ? [] : yearRemarks(table, shown, years)),
        ];
        return (
          <FigureFrame
            table={table}
            title={rankingTitle(table, rows, 'agency or body')}
            subtitle={subtitleOf(table, shown)}
            order={rows.map((row) => row.code)}
            remarks={remarks}
            isOld={answer.isOld}
          >
            <TotalLine
              total={grandTotal(table)}
              unit={table.metric.unit}
              words="All agencies and bodies together"
            />
            <RankedChart
              ranking={{ rows, unit: table.metric.unit, chosen: [] }}
              look={look}
              plural="agencies and bodies"
            />
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}
