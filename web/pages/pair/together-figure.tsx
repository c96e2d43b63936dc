import type { DataTable } from '#domain/data-table';
import { yearsOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawTrend } from '../../charts/options/trend.ts';
import { useLook } from '../../charts/use-look.ts';
import { subtitleOf, trendTitle } from '../../charts/words.ts';
import { useTable } from '../../figures/use-figures.ts';
import { incompleteRemark, lastFullYear } from '../../selection/years-in-release.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import { pairQuery } from './pair-choice.ts';
import { PAIR_WORDS } from './pair-words.ts';
import type { Shown } from './shown.ts';

/** The cases in which both States took part, by year. */
export function TogetherFigure({ pair, asked }: Shown) {
  const say = useWords(PAIR_WORDS);
  const voice = useVoice();
  const look = useLook();
  const answer = useTable(pairQuery('pair-cases', pair, asked));
  return (
    <FigureStates
      answer={answer}
      measure={say('together')}
      height={look.isNarrow ? 260 : 340}
      filter={undefined}
    >
      {(table) => {
        const lastFull = lastFullYear(yearsOf(table), table.release);
        return (
          <FigureFrame
            table={table}
            title={trendTitle(withoutPair(table), lastFull, voice)}
            subtitle={subtitleOf(table, yearsOf(table), voice)}
            remarks={incompleteRemark(yearsOf(table), table.release, voice)}
            isOld={answer.isOld}
          >
            <LazyChart {...drawTrend(table, look, { lastFull })} />
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}

/** The title of the page names the two States, and one of them alone would be wrong. */
function withoutPair(table: DataTable): DataTable {
  return {
    ...table,
    fixed: table.fixed.filter(({ dimension }) => dimension !== 'country' && dimension !== 'partner'),
  };
}
