import type { Selection } from '#domain/selection';
import { withAxis } from '../../selection/edit-selection.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import { ChoiceField } from './choice-field.tsx';
import { axisChoices, NO_AXIS } from './choices.ts';
import { EXPLORE_WORDS } from './explore-words.ts';
import { isDimension } from './is-dimension.ts';

/** More axes than these make a table that nobody can read. */
const MOST_AXES = 4;

/** What stands in the rows and the columns, and by what else a table is split. */
export function AxisFields(props: {
  readonly selection: Selection;
  readonly choose: (selection: Selection) => void;
}) {
  const { selection, choose } = props;
  const say = useWords(EXPLORE_WORDS);
  const voice = useVoice();
  const count = Math.min(MOST_AXES, Math.max(2, selection.by.length + 1));
  const labels = [say('rows'), say('columns')];
  return Array.from({ length: count }, (_, place) => (
    <ChoiceField
      // biome-ignore lint/suspicious/noArrayIndexKey: a field is the place of an axis
      key={place}
      label={labels[place] ?? say('further')}
      value={selection.by[place] ?? NO_AXIS}
      choices={axisChoices(selection, place, voice)}
      onChoose={(value) => choose(withAxis(selection, place, isDimension(value) ? value : null))}
    />
  ));
}
