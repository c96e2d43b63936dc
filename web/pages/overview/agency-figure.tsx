import { grandTotal, rowsAlong, unitOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { isBody, rank } from '../../charts/options/ranking.ts';
import { useLook } from '../../charts/use-look.ts';
import { rankingTitle, subtitleOf } from '../../charts/words.ts';
import { periodRemarks, shownPeriod } from '../../selection/shown-period.ts';
import { useWords } from '../../words/use-words.ts';
import type { FigureProps } from './figure-props.ts';
import { OVERVIEW_WORDS } from './overview-words.ts';
import { expectedHeight, RankedChart } from './ranked-chart.tsx';
import { TotalLine } from './total-line.tsx';

/** Agencies and bodies from the highest to the lowest. */
export function AgencyFigure({ answer, page, period, years, label }: FigureProps) {
  const look = useLook();
  const say = useWords(OVERVIEW_WORDS);
  const measure = say('byAgency', { measure: label });
  return (
    <FigureStates answer={answer} measure={measure} height={expectedHeight(true)} filter={undefined}>
      {(table) => {
        const rows = rank(rowsAlong(table, 'agency'));
        const shown = shownPeriod(table, period);
        const remarks = [
          ...(page.countries.length > 0 ? [say('noAgencyChoice')] : []),
          ...(rows.some(isBody) ? [say('bodies')] : []),
          ...(answer.isOld ? [] : periodRemarks(table, { shown: shown, chosen: years }, look.voice)),
        ];
        return (
          <FigureFrame
            table={table}
            title={rankingTitle(table, rows, say('agencyAxis'), look.voice)}
            subtitle={subtitleOf(table, shown, look.voice)}
            order={rows.map((row) => row.code)}
            remarks={remarks}
            isOld={answer.isOld}
          >
            <TotalLine total={grandTotal(table)} unit={unitOf(table)} words={say('allAgencies')} />
            <RankedChart
              ranking={{ rows, unit: unitOf(table), chosen: [] }}
              look={look}
              all="allRowsAgencies"
            />
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}
