import { PARTS } from '#domain/codes/counting-axes';
import type { Selection } from '#domain/selection';
import { ClockField } from '../../selection/clock-field.tsx';
import { isSelectable, metricOf } from '../../selection/edit-selection.ts';
import { SELECTION_WORDS } from '../../selection/selection-words.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import { ChoiceField } from './choice-field.tsx';
import { panelObstacle, partChoices } from './choices.ts';
import styles from './explore.module.css';
import { EXPLORE_WORDS } from './explore-words.ts';

type Fields = { readonly selection: Selection; readonly choose: (selection: Selection) => void };

/** Which date gives the year, what a party must have done, and whether only agencies that always reported are shown. */
export function CountingFields({ selection, choose }: Fields) {
  const metric = metricOf(selection);
  return (
    <>
      {isSelectable(metric) && (
        <ClockField clock={selection.clock} onChoose={(clock) => choose({ ...selection, clock })} />
      )}
      {metric.part === undefined && <PartChoice selection={selection} choose={choose} />}
      <PanelChoice selection={selection} choose={choose} />
    </>
  );
}

function PartChoice({ selection, choose }: Fields) {
  const say = useWords(SELECTION_WORDS);
  const voice = useVoice();
  const choices = partChoices(selection, voice);
  // A measure that no part can be chosen for has nothing to choose.
  if (choices.filter(({ why }) => why === undefined).length < 2) return null;
  return (
    <ChoiceField
      label={say('part')}
      value={selection.part ?? 'INVOLVED'}
      choices={choices}
      onChoose={(value) => {
        const part = PARTS.find((each) => each === value);
        if (part) choose({ ...selection, part: part === 'INVOLVED' ? null : part });
      }}
    />
  );
}

/** Agencies that always reported are rows, or counted together; beside what they are neither of, it is said why. */
function PanelChoice({ selection, choose }: Fields) {
  const say = useWords(EXPLORE_WORDS);
  const voice = useVoice();
  const { isLikeForLike = false, ...rest } = selection;
  const why = isLikeForLike ? undefined : panelObstacle(selection, voice);
  return (
    <label className={styles.check} data-off={why !== undefined}>
      <input
        type="checkbox"
        checked={isLikeForLike}
        disabled={why !== undefined}
        onChange={(event) => choose(event.target.checked ? { ...rest, isLikeForLike: true } : rest)}
      />
      <span>
        {say('likeForLike')}
        {why && <small className={styles.why}>{why}</small>}
      </span>
    </label>
  );
}
