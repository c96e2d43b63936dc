import type { Release } from '#domain/release';
import { useAddressSearch, useChoose } from '../../address/use-search.ts';
import { ChoicePanel } from '../../selection/choice-panel.tsx';
import { ClockField } from '../../selection/clock-field.tsx';
import { writeRun } from '../../selection/page-selection.ts';
import { SelectField } from '../../selection/select-field.tsx';
import { YearRange } from '../../selection/year-range.tsx';
import { useWords } from '../../words/use-words.ts';
import { CORRIDOR_METRICS, type CorridorChoice, type CorridorMetric, hasClock } from './corridor-choice.ts';
import { CORRIDORS_WORDS } from './corridors-words.ts';
import { GoToPair } from './go-to-pair.tsx';

/** What is counted and in which direction, of which years, and the way to any pair. */
export function CorridorControls({
  choice,
  release,
}: {
  readonly choice: CorridorChoice;
  readonly release: Release;
}) {
  const say = useWords(CORRIDORS_WORDS);
  const search = useAddressSearch();
  const choose = useChoose();
  const chooseMetric = (metric: CorridorMetric) =>
    choose({ ...search, metric, clock: hasClock({ metric }) ? (search.clock ?? '') : '' });
  return (
    <>
      <ChoicePanel>
        <SelectField
          label={say('shown')}
          value={choice.metric}
          options={CORRIDOR_METRICS.map((value) => ({ value, label: say(value) }))}
          onChoose={chooseMetric}
        />
        <YearRange
          years={choice.years}
          release={release}
          onChoose={(years, control) => choose({ ...search, year: writeRun(years) }, control)}
        />
        {hasClock(choice) && (
          <ClockField
            clock={choice.selection.clock}
            onChoose={(clock) => choose({ ...search, clock: clock === 'OPENED' ? '' : clock.toLowerCase() })}
          />
        )}
      </ChoicePanel>
      <GoToPair release={release.number} />
    </>
  );
}
