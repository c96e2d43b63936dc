import type { DataTable } from '#domain/data-table';
import { DIMENSION_IDS } from '#domain/dimension';
import { type Selection, writeSelection } from '#domain/selection';
import { isEmpty } from '../../cells.ts';
import { useTables } from '../../figures/use-figures.ts';
import { withFilter } from '../../selection/edit-selection.ts';
import type { Say } from '../../words/say.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import { EXPLORE_WORDS } from './explore-words.ts';
import { Message } from './message.tsx';
import { namesText } from './obstacle-words.ts';

/**
 * No case at all. Which filter left none is found out by asking without each; one without which there are cases is named, and
 * each can be taken away.
 */
export function Empty(props: {
  readonly selection: Selection;
  readonly table: DataTable;
  readonly choose: (selection: Selection) => void;
}) {
  const { selection, table, choose } = props;
  const say = useWords(EXPLORE_WORDS);
  const voice = useVoice();
  const filtered = DIMENSION_IDS.filter((id) => selection.filters[id]);
  const without = filtered.map((id) => withFilter(selection, id, []));
  const release = table.release.number;
  const tables = useTables(without.map((each) => writeSelection({ ...each, release })));
  const guilty = filtered.filter((_, place) => isFull(tables[place]));
  const offered = guilty.length > 0 ? guilty : filtered;
  const isOne = guilty.length === 1;
  return (
    <Message
      title={table.metric.label}
      text={[
        noneText(table, say),
        ...(isOne ? [say('emptiedBy', { names: namesText(guilty, voice) })] : []),
      ].join(' ')}
    >
      {offered.map((id) => (
        <button key={id} type="button" onClick={() => choose(withFilter(selection, id, []))}>
          {say('showWithout', { name: namesText([id], voice) })}
        </button>
      ))}
    </Message>
  );
}

function noneText({ fixed }: DataTable, say: Say<'empty' | 'emptyFor'>): string {
  const held = fixed.map(({ category }) => category.label);
  return held.length > 0 ? say('emptyFor', { name: held.join(', ') }) : say('empty');
}

function isFull(table: DataTable | undefined): boolean {
  return table !== undefined && !isEmpty(table);
}
