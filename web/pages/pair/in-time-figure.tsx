import { rowsAlong, unitOf, yearsOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { JoinedStates } from '../../charts/joined-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawLines } from '../../charts/options/trend.ts';
import { useLook } from '../../charts/use-look.ts';
import { subtitleOf } from '../../charts/words.ts';
import { useTable } from '../../figures/use-figures.ts';
import { incompleteRemark, lastFullYear } from '../../selection/years-in-release.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import { pairQuery, turned } from './pair-choice.ts';
import { PAIR_WORDS } from './pair-words.ts';
import type { Shown } from './shown.ts';

/** The share that each State answers in time of what the other asks, by year. */
export function InTimeFigure({ pair, names, asked }: Shown) {
  const say = useWords(PAIR_WORDS);
  const voice = useVoice();
  const look = useLook();
  const there = useTable(pairQuery('in-time-rate', pair, asked));
  const back = useTable(pairQuery('in-time-rate', turned(pair), asked));
  const [one, other] = names;
  const labels = [
    say('answers', { one: one.label, other: other.label }),
    say('answers', { one: other.label, other: one.label }),
  ] as const;
  return (
    <JoinedStates answers={[there, back]} measure={say('inTime')} height={look.isNarrow ? 260 : 340}>
      {(first, second) => {
        const years = yearsOf(first);
        const lastFull = lastFullYear(years, first.release);
        const lines = [
          { ...one, rows: rowsAlong(first, 'year') },
          { ...other, rows: rowsAlong(second, 'year') },
        ];
        return (
          <FigureFrame
            table={{
              axis: 'year',
              parts: [
                { label: labels[0], table: first },
                { label: labels[1], table: second },
              ],
            }}
            title={say('inTime')}
            subtitle={subtitleOf({ ...first, fixed: [] }, years, voice)}
            remarks={[say('lines'), say('limits'), ...incompleteRemark(years, first.release, voice)]}
            isOld={there.isOld || back.isOld}
          >
            <LazyChart {...drawLines(lines, look, { unit: unitOf(first), lastFull })} />
          </FigureFrame>
        );
      }}
    </JoinedStates>
  );
}
