import { isAnswerable } from '#domain/answerable';
import type { Release } from '#domain/release';
import type { Selection } from '#domain/selection';
import { usePageTitle } from '../address/use-page-title.ts';
import { useAddressSearch, useChoose } from '../address/use-search.ts';
import { useRelease } from '../figures/use-figures.ts';
import { withYearsThatAre } from '../selection/edit-selection.ts';
import { UnusedNotice } from '../selection/unused-notice.tsx';
import { useWords } from '../words/use-words.ts';
import { readExploration, writeExploration } from './explore/exploration.ts';
import styles from './explore/explore.module.css';
import { ExploreControls } from './explore/explore-controls.tsx';
import { EXPLORE_WORDS } from './explore/explore-words.ts';
import { Explored } from './explore/explored.tsx';
import { Skeleton } from './explore/skeleton.tsx';

/** Any measure by any axes that have figures, seen as lines, bars, panels, a heat map, a map or a table. The address is the state. */
export function ExplorePage() {
  const say = useWords(EXPLORE_WORDS);
  usePageTitle(say('explore'));
  const exploration = readExploration(useAddressSearch());
  const { data: release, error, refetch } = useRelease(exploration.selection.release);
  return (
    <>
      <h1 className={styles.heading}>{say('explore')}</h1>
      <p className={styles.lead}>{say('lead')}</p>
      <UnusedNotice unused={exploration.unused} />
      {error && <NoRelease sentence={error.message} retry={() => void refetch()} />}
      {!release && !error && <Waiting {...exploration} />}
      {release && !error && <Exploring {...exploration} release={release} />}
    </>
  );
}

function Exploring(props: ReturnType<typeof readExploration> & { readonly release: Release }) {
  const { selection, view, release } = props;
  const goTo = useChoose();
  /** Another question may not have the view of this one; that of a table every question has. */
  const choose = (next: Selection, control?: string) => {
    const isSameShape = next.by.join() === selection.by.join() && next.metric === selection.metric;
    const kept = isSameShape || view === 'table' ? view : null;
    goTo(writeExploration({ selection: withYearsThatAre(next, release), view: kept }), control);
  };
  return (
    <div className={styles.page}>
      <ExploreControls selection={selection} release={release} choose={choose} />
      <div className={styles.figure}>
        <Explored
          selection={selection}
          view={view}
          release={release}
          choose={choose}
          look={(chosen) => goTo(writeExploration({ selection, view: chosen }))}
        />
      </div>
    </div>
  );
}

/** The places of the controls and of the figure, so that nothing moves when they come. */
function Waiting({ selection }: ReturnType<typeof readExploration>) {
  return (
    <div className={styles.page} aria-busy="true">
      <div className={styles.waiting} />
      {isAnswerable(selection) && <Skeleton selection={selection} />}
    </div>
  );
}

function NoRelease({ sentence, retry }: { readonly sentence: string; readonly retry: () => void }) {
  const say = useWords(EXPLORE_WORDS);
  return (
    <div role="alert">
      <h2>{say('noFigures')}</h2>
      <p>{sentence}</p>
      <button type="button" onClick={retry}>
        {say('again')}
      </button>
    </div>
  );
}
