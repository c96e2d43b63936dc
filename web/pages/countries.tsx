import type { Release } from '#domain/release';
import { usePageTitle } from '../address/use-page-title.ts';
import { axisOf, rowsAlong, unitOf } from '../cells.ts';
import { FigureFrame } from '../charts/figure-frame.tsx';
import { FigureStates } from '../charts/figure-states.tsx';
import { rankingTitle, subtitleOf } from '../charts/words.ts';
import { periodRemarks, shownPeriod } from '../selection/shown-period.ts';
import { UnusedNotice } from '../selection/unused-notice.tsx';
import { useMetricWords } from '../selection/use-metric-words.ts';
import { WithRelease } from '../site/with-release.tsx';
import { useVoice, useWords } from '../words/use-words.ts';
import { COUNTRY_WORDS } from './country/country-words.ts';
import styles from './profile/profile.module.css';
import { ProfileControls } from './profile/profile-controls.tsx';
import { ProfileHead } from './profile/profile-head.tsx';
import { largestOf, RankedList } from './profile/ranked-list.tsx';
import { placedRows } from './profile/standing.ts';
import { useChosen, useRanking } from './profile/use-profile.ts';

const EXPECTED_ROWS = 45;

/** All countries of the release from the most to the least, each with the way to its profile. */
export function CountriesPage() {
  usePageTitle(useWords(COUNTRY_WORDS)('countries'));
  return <WithRelease>{(release) => <Countries release={release} />}</WithRelease>;
}

function Countries({ release }: { readonly release: Release }) {
  const say = useWords(COUNTRY_WORDS);
  const voice = useVoice();
  const chosen = useChosen('country', release);
  const answer = useRanking('country', chosen);
  const { labelOf } = useMetricWords();
  const countries = (answer.table && axisOf(answer.table, 'country')?.categories) ?? [];
  return (
    <>
      <ProfileHead axis="country" title={say('countries')} pickerLabel={say('switch')} parties={countries}>
        <p className={styles.lead}>{say('lead')}</p>
      </ProfileHead>
      <UnusedNotice unused={chosen.unused} />
      <ProfileControls axis="country" chosen={chosen} release={release} />
      <FigureStates
        answer={answer}
        measure={say('ranking', { measure: labelOf(chosen.profile.metric) })}
        height={EXPECTED_ROWS * 36}
        filter={undefined}
      >
        {(table) => {
          const rows = placedRows(rowsAlong(table, 'country'));
          const shown = shownPeriod(table, chosen.period);
          return (
            <FigureFrame
              table={table}
              title={rankingTitle(table, rows, say('axis'), voice)}
              subtitle={subtitleOf(table, shown, voice)}
              order={rows.map(({ code }) => code)}
              remarks={answer.isOld ? [] : periodRemarks(table, { shown, chosen: chosen.years }, voice)}
              isOld={answer.isOld}
              hasChart={false}
            >
              <RankedList axis="country" rows={rows} unit={unitOf(table)} max={largestOf(rows)} />
            </FigureFrame>
          );
        }}
      </FigureStates>
    </>
  );
}
