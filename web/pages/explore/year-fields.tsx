import type { Release } from '#domain/release';
import type { Selection } from '#domain/selection';
import { readTimes, writeTimes } from '#domain/time-list';
import { CodePicker } from '../../selection/code-picker.tsx';
import { withFilter } from '../../selection/edit-selection.ts';
import { readRun, yearCodes } from '../../selection/page-selection.ts';
import { YearRange } from '../../selection/year-range.tsx';
import { DIMENSION_WORDS } from '../../words/dimension-words.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import { ChoiceField } from './choice-field.tsx';
import { ALL_YEARS, periodChoices } from './choices.ts';
import styles from './explore.module.css';
import { EXPLORE_WORDS } from './explore-words.ts';

type Fields = {
  readonly selection: Selection;
  readonly release: Release;
  readonly choose: (selection: Selection, control?: string) => void;
};

/** Which years: where they are an axis, from which to which; else one of the periods that have a figure of their own. */
export function YearFields({ selection, release, choose }: Fields) {
  const years = selection.filters.year;
  if (!selection.by.includes('year'))
    return <PeriodField selection={selection} release={release} choose={choose} />;
  const run = readRun(years);
  if (years && !run) return <SingleYears selection={selection} release={release} choose={choose} />;
  return (
    <YearRange
      years={run}
      release={release}
      onChoose={(chosen, control) =>
        choose(withFilter(selection, 'year', chosen ? yearCodes(chosen) : []), control)
      }
    />
  );
}

function PeriodField({ selection, release, choose }: Fields) {
  const say = useWords(EXPLORE_WORDS);
  const voice = useVoice();
  const { year } = selection.filters;
  return (
    <ChoiceField
      label={say('period')}
      value={year ? writeTimes('year', year) : ALL_YEARS}
      choices={periodChoices(selection, release, voice)}
      onChoose={(value) => choose(withFilter(selection, 'year', yearsOfChoice(value)))}
    />
  );
}

/** Years that are no unbroken run can only have come with the address: each can be taken away or joined by another. */
function SingleYears({ selection, release, choose }: Fields) {
  const say = useWords(EXPLORE_WORDS);
  const name = useWords(DIMENSION_WORDS)('year');
  const codes = yearCodes({ first: release.firstYear, last: release.lastYear });
  return (
    <div className={styles.filter}>
      <CodePicker
        label={name}
        invitation={say('searchCodes')}
        codes={codes.map((code) => ({ code, label: code }))}
        chosen={selection.filters.year ?? []}
        most={codes.length}
        onChoose={(chosen) => choose(withFilter(selection, 'year', chosen))}
      />
    </div>
  );
}

function yearsOfChoice(value: string): readonly string[] {
  if (value === ALL_YEARS) return [];
  const read = readTimes('year', [value]);
  return 'codes' in read ? read.codes : [];
}
