import type { DataTable } from '#domain/data-table';
import { type Row, rowsAlong, totalAt, unitOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawRanking, isUnnamed, rank, rankingHeight } from '../../charts/options/ranking.ts';
import { useLook } from '../../charts/use-look.ts';
import { subtitleOf } from '../../charts/words.ts';
import type { Answer } from '../../figures/use-figures.ts';
import { insideSentence } from '../../format.ts';
import type { Years } from '../../selection/page-selection.ts';
import { periodRemarks, shownPeriod } from '../../selection/shown-period.ts';
import { sayIn } from '../../words/say.ts';
import { useWords } from '../../words/use-words.ts';
import type { Voice } from '../../words/voice.ts';
import { PROFILE_WORDS } from './profile-words.ts';

/** The axes along which the cases of a party are parts of a whole. */
const SHARED = {
  crime: { axis: 'crime', rows: 12 },
  outcome: { axis: 'outcome_group', rows: 7 },
} as const;

type Shared = keyof typeof SHARED;

/** Groups of outcomes in which nothing has come of a case yet, or nothing is known to have. */
const NO_OUTCOME: readonly string[] = ['OPEN', 'UNKNOWN'];

/** The cases of a party by crime or by outcome, from the most frequent to the least, with the share of each in all of them. */
export function SharesFigure(props: {
  readonly of: Shared;
  readonly name: string;
  readonly answer: Answer;
  readonly years: Years;
  readonly period: Years;
}) {
  const { of, name, answer, years, period } = props;
  const say = useWords(PROFILE_WORDS);
  const look = useLook();
  const { axis, rows: expected } = SHARED[of];
  return (
    <FigureStates
      answer={answer}
      measure={say(of)}
      height={rankingHeight(expected, look.isNarrow || of === 'crime')}
      filter={undefined}
    >
      {(table) => {
        const rows = rank(rowsAlong(table, axis));
        const ranking = { rows, unit: unitOf(table), chosen: [], whole: totalAt(table, [axis]) };
        const shown = shownPeriod(table, period);
        return (
          <FigureFrame
            table={table}
            title={sharesTitle(table, { of, name }, look.voice)}
            subtitle={say('sharesSubtitle', { subtitle: subtitleOf(table, shown, look.voice) })}
            order={rows.map((row) => row.code)}
            remarks={answer.isOld ? [] : periodRemarks(table, { shown, chosen: years }, look.voice)}
            isOld={answer.isOld}
          >
            <LazyChart {...drawRanking(ranking, look)} />
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}

/** Names the most frequent crime or outcome where one is; of outcomes only one that has come and is known. */
export function sharesTitle(
  table: DataTable,
  { of, name }: { readonly of: Shared; readonly name: string },
  voice: Voice,
): string {
  const say = sayIn(PROFILE_WORDS, voice);
  const first = strictlyFirst(rowsAlong(table, SHARED[of].axis));
  if (!first || isUnnamed(first) || NO_OUTCOME.includes(first.code)) return say(`${of}Only`, { name });
  return say(`${of}Title`, { name, first: insideSentence(first.label) });
}

/** The row above all others; none where two are equal, or where one without a value may be the highest. */
function strictlyFirst(rows: readonly Row[]): Row | undefined {
  if (rows.some((row) => row.figure.value === null)) return undefined;
  const [first, second] = rows.toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));
  return first?.figure.value && first.figure.value !== second?.figure.value ? first : undefined;
}
