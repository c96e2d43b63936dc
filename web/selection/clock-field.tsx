import { type Clock, SELECTABLE_CLOCKS, type SelectableClock } from '#domain/codes/counting-axes';
import { useWords } from '../words/use-words.ts';
import { SelectField } from './select-field.tsx';
import { SELECTION_WORDS } from './selection-words.ts';

/** Which date of a case gives its year (CR-1). */
export function ClockField(props: {
  readonly clock: Clock;
  readonly onChoose: (clock: SelectableClock) => void;
}) {
  const say = useWords(SELECTION_WORDS);
  return (
    <SelectField
      label={say('clock')}
      value={props.clock}
      options={SELECTABLE_CLOCKS.map((value) => ({ value, label: say(value) }))}
      onChoose={(clock) => {
        const chosen = SELECTABLE_CLOCKS.find((each) => each === clock);
        if (chosen) props.onChoose(chosen);
      }}
    />
  );
}
