import type { DataTable } from '#domain/data-table';
import type { DurationKind } from '#domain/request-aggregate';
import { figureAt, rowsAlong, unitOf, yearsOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { JoinedStates } from '../../charts/joined-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawLines, drawTrend } from '../../charts/options/trend.ts';
import { useLook } from '../../charts/use-look.ts';
import { subtitleOf } from '../../charts/words.ts';
import type { Answer } from '../../figures/use-figures.ts';
import { countWords, insideSentence, withinText, yearsText } from '../../format.ts';
import { incompleteRemark, lastFullYear } from '../../selection/years-in-release.ts';
import { sayIn } from '../../words/say.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import type { Voice } from '../../words/voice.ts';
import { NotRecorded } from './not-recorded.tsx';
import { TIMES_WORDS } from './times-words.ts';

const HEIGHT = 340;

/** The words for what takes days: responses to requests, or cases. */
const OF_DAYS = {
  RESPONSE: {
    measure: 'times',
    title: 'timesTitle',
    only: 'timesOnly',
    subtitle: 'timesSubtitle',
    none: 'noTimes',
  },
  CASE: {
    measure: 'caseTimes',
    title: 'caseTimesTitle',
    only: 'caseTimesOnly',
    subtitle: 'caseTimesSubtitle',
    none: 'noCaseTimes',
  },
} as const satisfies Readonly<Record<DurationKind, Readonly<Record<string, keyof typeof TIMES_WORDS.en>>>>;

/** How long a country or an agency takes to respond, or its cases: the days that half did not exceed, and nine in ten, by year. */
export function TimesFigure(props: {
  readonly name: string;
  readonly kind: DurationKind;
  readonly median: Answer;
  readonly p90: Answer;
}) {
  const { name, kind, median, p90 } = props;
  const say = useWords(TIMES_WORDS);
  const { measure, none } = OF_DAYS[kind];
  return (
    <JoinedStates answers={[median, p90]} measure={say(measure)} height={HEIGHT}>
      {(first, second) =>
        hasNoValue(first) ? (
          <NotRecorded title={say(measure)} text={say(none, { name, years: spanOf(first) })} />
        ) : (
          <Times name={name} kind={kind} median={first} p90={second} isOld={median.isOld || p90.isOld} />
        )
      }
    </JoinedStates>
  );
}

function Times(props: {
  readonly name: string;
  readonly kind: DurationKind;
  readonly median: DataTable;
  readonly p90: DataTable;
  readonly isOld: boolean;
}) {
  const { name, kind, median, p90, isOld } = props;
  const say = useWords(TIMES_WORDS);
  const voice = useVoice();
  const years = yearsOf(median);
  const unit = unitOf(median);
  const lines = [
    { code: 'p90', label: say('p90'), rows: rowsAlong(p90, 'year') },
    { code: 'median', label: say('median'), rows: rowsAlong(median, 'year') },
  ];
  const drawing = drawLines(lines, useLook(), { unit, lastFull: lastFullYear(years, median.release) });
  return (
    <FigureFrame
      table={{
        axis: 'year',
        parts: [
          { label: median.metric.label, table: median },
          { label: p90.metric.label, table: p90 },
        ],
      }}
      title={timesTitle(median, { name, kind }, voice)}
      subtitle={say(OF_DAYS[kind].subtitle, {
        years: spanOf(median),
        clock: insideSentence(median.clock.label),
      })}
      remarks={incompleteRemark(years, median.release, voice)}
      isOld={isOld}
    >
      <LazyChart {...drawing} />
    </FigureFrame>
  );
}

/** Which share of the requests to a country or an agency was answered within the limit of its class, by year. */
export function InTimeFigure({ name, answer }: { readonly name: string; readonly answer: Answer }) {
  const say = useWords(TIMES_WORDS);
  const look = useLook();
  const { voice } = look;
  return (
    <FigureStates answer={answer} measure={say('inTime')} height={HEIGHT} filter={undefined}>
      {(table) => {
        if (hasNoValue(table)) {
          return <NotRecorded title={say('inTime')} text={say('noInTime', { name, years: spanOf(table) })} />;
        }
        const years = yearsOf(table);
        const lastFull = lastFullYear(years, table.release);
        return (
          <FigureFrame
            table={table}
            title={inTimeTitle(table, name, voice)}
            subtitle={subtitleOf(table, years, voice)}
            remarks={incompleteRemark(years, table.release, voice)}
            isOld={answer.isOld}
          >
            <LazyChart {...drawTrend(table, look, { lastFull })} />
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}

/** The median of the last full year in words; without a number where it is not known. */
export function timesTitle(
  median: DataTable,
  { name, kind }: { readonly name: string; readonly kind: DurationKind },
  voice: Voice,
): string {
  const say = sayIn(TIMES_WORDS, voice);
  const { title, only } = OF_DAYS[kind];
  const last = lastOf(median);
  if (!last) return say(only, { name });
  return say(title, { name, median: withinText(last.value, voice), year: last.year });
}

/** The share of the last full year in words; without a number where it is not known. */
export function inTimeTitle(table: DataTable, name: string, voice: Voice): string {
  const say = sayIn(TIMES_WORDS, voice);
  const last = lastOf(table);
  if (!last) return say('inTimeOnly', { name });
  return say('inTimeTitle', { name, share: countWords(last.value, unitOf(table), voice), year: last.year });
}

function lastOf(table: DataTable): { readonly year: string; readonly value: number } | undefined {
  const year = String(lastFullYear(yearsOf(table), table.release) ?? '');
  const figure = year === '' ? undefined : figureAt(table, { year });
  return figure === undefined || figure.value === null ? undefined : { year, value: figure.value };
}

function hasNoValue({ figures }: DataTable): boolean {
  return figures.every(({ value }) => value === null);
}

function spanOf(table: DataTable): string {
  const { first, last } = yearsOf(table);
  return yearsText(first, last);
}
