import { unitOf, yearsOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { linesOf } from '../../charts/options/lines.ts';
import { drawLines } from '../../charts/options/trend.ts';
import { useLook } from '../../charts/use-look.ts';
import { subtitleOf } from '../../charts/words.ts';
import { useTable } from '../../figures/use-figures.ts';
import { incompleteRemark, lastFullYear } from '../../selection/years-in-release.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import type { Shown } from './shown.ts';
import { timelinessQuery, URGENCIES } from './timeliness-choice.ts';
import { TIMELINESS_WORDS } from './timeliness-words.ts';

/** The share answered within the limit, a line for each class of requests, whichever is chosen. */
export function ClassFigure({ choice, release, years }: Shown) {
  const say = useWords(TIMELINESS_WORDS);
  const voice = useVoice();
  const look = useLook();
  const filters = { urgency: [...URGENCIES].sort() };
  const question = { metric: 'in-time-rate', by: ['year', 'urgency'] as const, years, filters };
  const answer = useTable(timelinessQuery(choice, question, release.number));
  return (
    <FigureStates
      answer={answer}
      measure={say('inTime')}
      height={look.isNarrow ? 260 : 340}
      filter={undefined}
    >
      {(table) => {
        const lastFull = lastFullYear(yearsOf(table), table.release);
        const place = table.fixed.find(({ dimension }) => dimension === 'country')?.category.label;
        // The limits are short enough to stand at the ends of the lines.
        const lines = linesOf(table).map((line) => ({
          ...line,
          label: say('limitOf', { urgency: line.code }),
        }));
        return (
          <FigureFrame
            table={table}
            title={place ? say('inTimeOf', { place }) : say('inTime')}
            subtitle={subtitleOf(table, yearsOf(table), voice)}
            remarks={[say('inTimeNote'), ...incompleteRemark(yearsOf(table), table.release, voice)]}
            isOld={answer.isOld}
          >
            <LazyChart {...drawLines(lines, look, { unit: unitOf(table), lastFull })} />
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}
