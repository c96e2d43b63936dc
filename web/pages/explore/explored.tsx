import { mendsOf } from '#domain/answerable';
import type { DataTable } from '#domain/data-table';
import type { Release } from '#domain/release';
import { type Selection, writeSelection } from '#domain/selection';
import { isEmpty } from '../../cells.ts';
import { type Answer, useTable } from '../../figures/use-figures.ts';
import { withYearsThatAre } from '../../selection/edit-selection.ts';
import { useWords } from '../../words/use-words.ts';
import styles from './explore.module.css';
import { EXPLORE_WORDS } from './explore-words.ts';
import { ExploredFigure } from './explored-figure.tsx';
import { Failed } from './failed.tsx';
import { Refused, UndeclaredYears } from './refused.tsx';
import { Skeleton } from './skeleton.tsx';
import { defaultView, misfitOf, type View } from './views.ts';
import { ZeroHint } from './zero-hint.tsx';

type Explored = {
  readonly selection: Selection;
  readonly view: View | null;
  readonly release: Release;
  readonly choose: (selection: Selection) => void;
  readonly look: (view: View) => void;
};

/** What comes of a selection: its figures in a view, or why there are none and what can be asked instead. */
export function Explored(props: Explored) {
  const { selection, release, choose } = props;
  const mends = mendsOf(selection);
  const fitting = withYearsThatAre(selection, release);
  const isAsked = mends.length === 0 && fitting === selection;
  // The figures are of the release that was read, also when another is published meanwhile.
  const query = writeSelection({ ...selection, release: release.number });
  const answer = useTable(isAsked ? query : undefined);
  if (mends.length > 0) return <Refused selection={selection} mends={mends} choose={choose} />;
  if (!isAsked) return <UndeclaredYears selection={selection} fitting={fitting} choose={choose} />;
  return <Answered {...props} answer={answer} />;
}

function Answered(props: Explored & { readonly answer: Answer }) {
  const { selection, choose, look } = props;
  const { table, error, retry, isOld } = props.answer;
  if (error) return <Failed selection={selection} error={error} retry={retry} choose={choose} />;
  if (!table) return <Skeleton selection={selection} />;
  return (
    <>
      {!isOld && isEmpty(table) && <ZeroHint selection={selection} table={table} choose={choose} />}
      {!isOld && <Misfitting table={table} view={props.view} />}
      <ExploredFigure table={table} view={viewOf(table, props.view)} isOld={isOld} onChoose={look} />
    </>
  );
}

/** Says so when the view of the address does not fit its question, and why. */
function Misfitting({ table, view }: { readonly table: DataTable; readonly view: View | null }) {
  const say = useWords(EXPLORE_WORDS);
  const misfit = view && misfitOf(view, table);
  if (!view || !misfit) return null;
  return (
    <p role="status" className={styles.misfit}>
      {say('misfit', { view: say(view), why: say(misfit) })}
    </p>
  );
}

/** The view chosen, where it fits the table; else the one that fits best. */
function viewOf(table: DataTable, chosen: View | null): View {
  return chosen && misfitOf(chosen, table) === undefined ? chosen : defaultView(table);
}
