import { usePageTitle } from '../address/use-page-title.ts';
import { useAddressSearch } from '../address/use-search.ts';
import { UnusedNotice } from '../selection/unused-notice.tsx';
import { yearsOutside } from '../selection/years-in-release.ts';
import { WithRelease } from '../site/with-release.tsx';
import { useWords } from '../words/use-words.ts';
import { readCorridors } from './corridors/corridor-choice.ts';
import { CorridorControls } from './corridors/corridor-controls.tsx';
import styles from './corridors/corridors.module.css';
import { CORRIDORS_WORDS } from './corridors/corridors-words.ts';
import { MatrixFigure } from './corridors/matrix-figure.tsx';

/** Who works with whom: a matrix of States in both directions, and the busiest pairs with the way to the page of each. */
export function CorridorsPage() {
  const say = useWords(CORRIDORS_WORDS);
  usePageTitle(say('title'));
  const { choice, unused } = readCorridors(useAddressSearch());
  return (
    <>
      <h1 className={styles.heading}>{say('title')}</h1>
      <p className={styles.lead}>{say('lead')}</p>
      <WithRelease>
        {(release) => (
          <>
            <UnusedNotice unused={[...unused, ...yearsOutside(choice.years, release)]} />
            <CorridorControls choice={choice} release={release} />
            <MatrixFigure choice={choice} release={release} />
          </>
        )}
      </WithRelease>
    </>
  );
}
