import { useState } from 'react';
import { DIMENSION_IDS, type Dimension } from '#domain/dimension';
import type { Release } from '#domain/release';
import type { Selection } from '#domain/selection';
import { isTime } from '#domain/time-list';
import { useCodes } from '../../figures/use-codes.ts';
import { CodePicker } from '../../selection/code-picker.tsx';
import { withFilter } from '../../selection/edit-selection.ts';
import { DIMENSION_WORDS } from '../../words/dimension-words.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import { ChoiceField } from './choice-field.tsx';
import { filterChoices } from './choices.ts';
import styles from './explore.module.css';
import { EXPLORE_WORDS } from './explore-words.ts';
import { isDimension } from './is-dimension.ts';

/** The limit of the API for the codes of one filter. */
const MOST_CODES = 200;

type Fields = {
  readonly selection: Selection;
  readonly release: Release;
  readonly choose: (selection: Selection) => void;
};

/** A field for each dimension that is filtered, and one that adds another. */
export function FilterFields({ selection, release, choose }: Fields) {
  const say = useWords(EXPLORE_WORDS);
  const voice = useVoice();
  const [opened, open] = useState<readonly Dimension[]>([]);
  const shown = DIMENSION_IDS.filter(
    (id) => !isTime(id) && (opened.includes(id) || selection.filters[id] !== undefined),
  );
  return (
    <>
      {shown.map((id) => (
        <FilterField
          key={id}
          id={id}
          release={release.number}
          chosen={selection.filters[id] ?? []}
          onChoose={(codes) => choose(withFilter(selection, id, codes))}
        />
      ))}
      <ChoiceField
        label={say('addFilter')}
        value={null}
        invitation={say('chooseDimension')}
        choices={filterChoices(selection, shown, voice)}
        onChoose={(value) => isDimension(value) && open([...opened, value])}
      />
    </>
  );
}

function FilterField(props: {
  readonly id: Dimension;
  readonly release: number;
  readonly chosen: readonly string[];
  readonly onChoose: (codes: readonly string[]) => void;
}) {
  const say = useWords(EXPLORE_WORDS);
  const name = useWords(DIMENSION_WORDS)(props.id);
  return (
    <div className={styles.filter}>
      <CodePicker
        label={name}
        invitation={props.chosen.length === 0 ? say('all') : say('searchCodes')}
        codes={useCodes(props.id, props.release)}
        chosen={props.chosen}
        most={MOST_CODES}
        onChoose={props.onChoose}
      />
    </div>
  );
}
