import { grandTotal, rowsAlong, unitOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { rank } from '../../charts/options/ranking.ts';
import { useLook } from '../../charts/use-look.ts';
import { rankingTitle, subtitleOf } from '../../charts/words.ts';
import { periodRemarks, shownPeriod } from '../../selection/shown-period.ts';
import { useWords } from '../../words/use-words.ts';
import type { FigureProps } from './figure-props.ts';
import { OVERVIEW_WORDS } from './overview-words.ts';
import { expectedHeight, RankedChart } from './ranked-chart.tsx';
import { TotalLine } from './total-line.tsx';

/** Countries from the highest to the lowest; those chosen stand out. */
export function CountryFigure({ answer, page, period, years, label }: FigureProps) {
  const look = useLook();
  const say = useWords(OVERVIEW_WORDS);
  const measure = say('byCountry', { measure: label });
  return (
    <FigureStates answer={answer} measure={measure} height={expectedHeight(look.isNarrow)} filter={undefined}>
      {(table) => {
        const rows = rank(rowsAlong(table, 'country'));
        const shown = shownPeriod(table, period);
        return (
          <FigureFrame
            table={table}
            title={rankingTitle(table, rows, say('countryAxis'), look.voice)}
            subtitle={subtitleOf(table, shown, look.voice)}
            order={rows.map((row) => row.code)}
            remarks={answer.isOld ? [] : periodRemarks(table, { shown: shown, chosen: years }, look.voice)}
            isOld={answer.isOld}
          >
            <TotalLine total={grandTotal(table)} unit={unitOf(table)} words={say('allCountries')} />
            <RankedChart
              ranking={{ rows, unit: unitOf(table), chosen: page.countries }}
              look={look}
              all="allRowsCountries"
            />
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}
