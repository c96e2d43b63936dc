import type { Named } from '#domain/data-table';
import type { Release } from '#domain/release';
import { useAddressSearch, useChoose } from '../../address/use-search.ts';
import { useStatesOf } from '../../figures/use-states.ts';
import { ChoicePanel } from '../../selection/choice-panel.tsx';
import { writeRun } from '../../selection/page-selection.ts';
import { SelectField } from '../../selection/select-field.tsx';
import { YearRange } from '../../selection/year-range.tsx';
import { useWords } from '../../words/use-words.ts';
import { type TimelinessChoice, URGENCIES } from './timeliness-choice.ts';
import { TIMELINESS_WORDS } from './timeliness-words.ts';

/** Which State answers, which class of requests, and which years. */
export function TimelinessControls(props: { readonly choice: TimelinessChoice; readonly release: Release }) {
  const { choice, release } = props;
  const say = useWords(TIMELINESS_WORDS);
  const search = useAddressSearch();
  const choose = useChoose();
  const states = withChosen(useStatesOf(release.number) ?? [], choice.country);
  return (
    <ChoicePanel>
      <SelectField
        isLong
        label={say('country')}
        value={choice.country ?? ''}
        options={[
          { value: '', label: say('allStates') },
          ...states.map(({ code, label }) => ({ value: code, label })),
        ]}
        onChoose={(country) => choose({ ...search, country })}
      />
      <SelectField
        label={say('urgency')}
        value={choice.urgency ?? ''}
        options={[
          { value: '', label: say('allClasses') },
          ...URGENCIES.map((value) => ({ value, label: say(value) })),
        ]}
        onChoose={(urgency) => choose({ ...search, urgency })}
      />
      <YearRange
        years={choice.years}
        release={release}
        onChoose={(years, control) => choose({ ...search, year: writeRun(years) }, control)}
      />
    </ChoicePanel>
  );
}

/** A State of the address that the release does not have, or while the names load, is called by its code. */
function withChosen(states: readonly Named[], country: string | undefined): readonly Named[] {
  if (country === undefined || states.some(({ code }) => code === country)) return states;
  return [{ code: country, label: country }, ...states];
}
