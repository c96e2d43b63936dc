import { isAnswerable } from '#domain/answerable';
import type { DataTable } from '#domain/data-table';
import { DIMENSION_IDS } from '#domain/dimension';
import { type Selection, writeSelection } from '#domain/selection';
import { isEmpty } from '../../cells.ts';
import { useTables } from '../../figures/use-figures.ts';
import { withFilter } from '../../selection/edit-selection.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import styles from './explore.module.css';
import { EXPLORE_WORDS } from './explore-words.ts';
import { namesText } from './obstacle-words.ts';

/**
 * Beside figures that are all 0: that this is the answer, and what may be widened. Which filter left nothing is found out by asking
 * without each that the measure can do without; one without which there is something is named, and each can be taken away.
 */
export function ZeroHint(props: {
  readonly selection: Selection;
  readonly table: DataTable;
  readonly choose: (selection: Selection) => void;
}) {
  const { selection, table, choose } = props;
  const say = useWords(EXPLORE_WORDS);
  const voice = useVoice();
  const filtered = DIMENSION_IDS.filter(
    (id) => selection.filters[id] && isAnswerable(withFilter(selection, id, [])),
  );
  const without = filtered.map((id) => withFilter(selection, id, []));
  const release = table.release.number;
  const tables = useTables(without.map((each) => writeSelection({ ...each, release })));
  const guilty = filtered.filter((_, place) => isFull(tables[place]));
  const offered = guilty.length > 0 ? guilty : filtered;
  return (
    <div className={styles.misfit} role="status">
      <p>
        {say('zero', { count: table.figures.length })}
        {guilty.length === 1 && ` ${say('zeroBy', { names: namesText(guilty, voice) })}`}
      </p>
      {offered.length > 0 && (
        <p className={styles.widen}>
          {offered.map((id) => (
            <button key={id} type="button" onClick={() => choose(withFilter(selection, id, []))}>
              {say('showWithout', { name: namesText([id], voice) })}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

function isFull(table: DataTable | undefined): boolean {
  return table !== undefined && !isEmpty(table);
}
