import type { DataTable } from '#domain/data-table';
import { grandTotal, rowsAlong, unitOf, yearsOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { JoinedStates } from '../../charts/joined-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawDiverging } from '../../charts/options/diverging.ts';
import { useLook } from '../../charts/use-look.ts';
import { subtitleOf } from '../../charts/words.ts';
import { useTable } from '../../figures/use-figures.ts';
import { figureText } from '../../format.ts';
import { incompleteRemark } from '../../selection/years-in-release.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import { pairQuery, turned } from './pair-choice.ts';
import { PAIR_WORDS } from './pair-words.ts';
import type { Shown } from './shown.ts';

/** What both States do towards each other and is counted for each: the metric, its words, and the note that its numbers need beside them. */
const OF = {
  initiated: {
    metric: 'cases-initiated',
    measure: 'initiated',
    side: 'initiatedSide',
    most: 'initiatedMost',
    even: 'initiatedEven',
    note: undefined,
  },
  requests: {
    metric: 'directed-requests',
    measure: 'requests',
    side: 'sentSide',
    most: 'sentMost',
    even: 'sentEven',
    note: 'one-teller',
  },
} as const;

/** Both directions of a pair back to back, by year. */
export function SidesFigure({ pair, names, asked, of }: Shown & { readonly of: keyof typeof OF }) {
  const say = useWords(PAIR_WORDS);
  const voice = useVoice();
  const look = useLook();
  const { metric, measure, side, note } = OF[of];
  const there = useTable(pairQuery(metric, pair, asked));
  const back = useTable(pairQuery(metric, turned(pair), asked));
  const title = useTitle(names, of);
  return (
    <JoinedStates answers={[there, back]} measure={say(measure)} height={560}>
      {(first, second) => {
        const parts = [
          { label: say(side, { name: names[0].label }), table: first },
          { label: say(side, { name: names[1].label }), table: second },
        ] as const;
        // Under the title, the name of a State is enough where there is no room for more.
        const [left, right] = parts.map(({ label, table }, place) => ({
          label: look.isNarrow ? (names[place]?.label ?? label) : label,
          rows: rowsAlong(table, 'year'),
        }));
        return (
          <FigureFrame
            table={{ axis: 'year', parts }}
            title={title(first, second)}
            subtitle={subtitleOf({ ...first, fixed: [] }, yearsOf(first), voice)}
            remarks={[
              ...first.notes.filter(({ id }) => id === note).map(({ text }) => text),
              ...incompleteRemark(yearsOf(first), first.release, voice),
            ]}
            isOld={there.isOld || back.isOld}
          >
            {left && right && (
              <LazyChart {...drawDiverging({ first: left, second: right, unit: unitOf(first) }, look)} />
            )}
          </FigureFrame>
        );
      }}
    </JoinedStates>
  );
}

/** Which of the two did more over all the years, where both totals are known. */
function useTitle(names: Shown['names'], of: keyof typeof OF) {
  const say = useWords(PAIR_WORDS);
  const voice = useVoice();
  const { measure, most, even } = OF[of];
  return (first: DataTable, second: DataTable) => {
    const totals = [grandTotal(first), grandTotal(second)] as const;
    const [a, b] = [totals[0]?.value ?? null, totals[1]?.value ?? null];
    if (!totals[0] || !totals[1] || a === null || b === null) return say(measure);
    const [one, other] = totals.map((total) => total && figureText(total, unitOf(first), voice));
    if (a === b) return say(even, { more: one });
    return a > b
      ? say(most, { name: names[0].label, more: one, less: other })
      : say(most, { name: names[1].label, more: other, less: one });
  };
}
