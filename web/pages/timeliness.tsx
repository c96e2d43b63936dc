import type { Release } from '#domain/release';
import { usePageTitle } from '../address/use-page-title.ts';
import { useAddressSearch } from '../address/use-search.ts';
import { UnusedNotice } from '../selection/unused-notice.tsx';
import { yearsInRelease, yearsOutside, yearsWithOneCell } from '../selection/years-in-release.ts';
import { WithRelease } from '../site/with-release.tsx';
import { useWords } from '../words/use-words.ts';
import { ClassFigure } from './timeliness/class-figure.tsx';
import { DepartureFigure } from './timeliness/departure-figure.tsx';
import { LatestFacts } from './timeliness/latest-facts.tsx';
import { QuantileFigure } from './timeliness/quantile-figure.tsx';
import { RankedFigure } from './timeliness/ranked-figure.tsx';
import { SpreadFigure } from './timeliness/spread-figure.tsx';
import styles from './timeliness/timeliness.module.css';
import { isOfHours, readTimeliness, type TimelinessChoice } from './timeliness/timeliness-choice.ts';
import { TimelinessControls } from './timeliness/timeliness-controls.tsx';
import { TIMELINESS_WORDS } from './timeliness/timeliness-words.ts';

/** How soon requests are answered: how long it takes, how often within the legal limit, and by whom. */
export function TimelinessPage() {
  const say = useWords(TIMELINESS_WORDS);
  usePageTitle(say('title'));
  const { choice, unused } = readTimeliness(useAddressSearch());
  return (
    <>
      <h1 className={styles.heading}>{say('title')}</h1>
      <p className={styles.lead}>{say('lead')}</p>
      <WithRelease>
        {(release) => (
          <>
            <UnusedNotice unused={[...unused, ...yearsOutside(choice.years, release)]} />
            <TimelinessControls choice={choice} release={release} />
            <Figures choice={choice} release={release} />
          </>
        )}
      </WithRelease>
    </>
  );
}

function Figures({ choice, release }: { readonly choice: TimelinessChoice; readonly release: Release }) {
  const years = yearsInRelease(choice.years, release);
  const shown = { choice, release, years, period: yearsWithOneCell(years, release) };
  const inHours = isOfHours(choice.urgency);
  const days = (
    <div className={styles.wide}>
      <QuantileFigure {...shown} />
    </div>
  );
  return (
    <>
      <LatestFacts {...shown} />
      <div className={styles.figures}>
        {!inHours && days}
        <ClassFigure {...shown} />
        <DepartureFigure {...shown} />
        {inHours && days}
        <div className={styles.wide}>
          <SpreadFigure {...shown} />
        </div>
        <RankedFigure {...shown} of="inTime" />
        <RankedFigure {...shown} of="time" />
        <RankedFigure {...shown} of="refusals" />
      </div>
    </>
  );
}
