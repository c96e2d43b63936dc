import type { DataTable } from '#domain/data-table';
import { figureAt, rowsAlong, unitOf, yearsOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { JoinedStates } from '../../charts/joined-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawLines } from '../../charts/options/trend.ts';
import { useLook } from '../../charts/use-look.ts';
import { insideSentence, numberText, yearsText } from '../../format.ts';
import { incompleteRemark, lastFullYear } from '../../selection/years-in-release.ts';
import { sayIn } from '../../words/say.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import type { Voice } from '../../words/voice.ts';
import { PROFILE_WORDS } from './profile-words.ts';
import type { Involvement } from './use-profile.ts';

const HEIGHT = 340;

/** The cases that a party initiated against those of others that it joined, by year; in the table also both together. */
export function InvolvementFigure(props: { readonly name: string; readonly answers: Involvement }) {
  const say = useWords(PROFILE_WORDS);
  const { involved, initiated, participated } = props.answers;
  return (
    <JoinedStates answers={[initiated, participated]} measure={say('years')} height={HEIGHT}>
      {(first, second) => (
        <Drawn
          name={props.name}
          initiated={first}
          participated={second}
          involved={involved.table}
          isOld={initiated.isOld || participated.isOld}
        />
      )}
    </JoinedStates>
  );
}

function Drawn(props: {
  readonly name: string;
  readonly initiated: DataTable;
  readonly participated: DataTable;
  readonly involved: DataTable | undefined;
  readonly isOld: boolean;
}) {
  const { name, initiated, participated, involved, isOld } = props;
  const say = useWords(PROFILE_WORDS);
  const voice = useVoice();
  const years = yearsOf(initiated);
  const lines = [
    { code: 'initiated', label: say('initiatedShort'), rows: rowsAlong(initiated, 'year') },
    { code: 'participated', label: say('participatedShort'), rows: rowsAlong(participated, 'year') },
  ];
  const drawing = drawLines(lines, useLook(), {
    unit: unitOf(initiated),
    lastFull: lastFullYear(years, initiated.release),
  });
  const parts = [
    { label: say('initiated'), table: initiated },
    { label: say('participated'), table: participated },
    ...(involved ? [{ label: say('involved'), table: involved }] : []),
  ];
  return (
    <FigureFrame
      table={{ axis: 'year', parts }}
      title={involvementTitle({ name, initiated, participated }, voice)}
      subtitle={say('subtitleCases', {
        years: yearsText(years.first, years.last),
        clock: insideSentence(initiated.clock.label),
      })}
      remarks={incompleteRemark(years, initiated.release, voice)}
      isOld={isOld}
    >
      <LazyChart {...drawing} />
    </FigureFrame>
  );
}

/** How many cases a party initiated and joined in the last full year; without numbers where one is not known. */
export function involvementTitle(
  tables: { readonly name: string; readonly initiated: DataTable; readonly participated: DataTable },
  voice: Voice,
): string {
  const say = sayIn(PROFILE_WORDS, voice);
  const { name, initiated, participated } = tables;
  const year = lastFullYear(yearsOf(initiated), initiated.release);
  if (year === undefined) return say('yearsOnly', { name });
  const values = [initiated, participated].map((table) => figureAt(table, { year: String(year) }).value);
  const texts = values.flatMap((value) =>
    value === null ? [] : [numberText(value, unitOf(initiated), voice)],
  );
  const [own, others] = texts;
  if (own === undefined || others === undefined) return say('yearsOnly', { name });
  return say('yearsTitle', { name, initiated: own, participated: others, year: String(year) });
}
