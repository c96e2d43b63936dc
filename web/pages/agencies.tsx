import { useId } from 'react';
import type { Release } from '#domain/release';
import { usePageTitle } from '../address/use-page-title.ts';
import { useAddressSearch, useChoose } from '../address/use-search.ts';
import { rowsAlong } from '../cells.ts';
import { FigureFrame } from '../charts/figure-frame.tsx';
import { FigureStates } from '../charts/figure-states.tsx';
import { rankingTitle, subtitleOf } from '../charts/words.ts';
import type { Answer } from '../figures/use-figures.ts';
import { periodRemarks, shownPeriod } from '../selection/shown-period.ts';
import { UnusedNotice } from '../selection/unused-notice.tsx';
import { useMetricWords } from '../selection/use-metric-words.ts';
import { WithRelease } from '../site/with-release.tsx';
import { useVoice, useWords } from '../words/use-words.ts';
import styles from './agency/agency.module.css';
import { agencyGroups } from './agency/agency-groups.ts';
import { AGENCY_WORDS } from './agency/agency-words.ts';
import { GroupedAgencies } from './agency/grouped-agencies.tsx';
import { useAgencyList, useLabels } from './agency/listed-agency.ts';
import page from './profile/profile.module.css';
import { ProfileControls } from './profile/profile-controls.tsx';
import { ProfileHead } from './profile/profile-head.tsx';
import { placedRows } from './profile/standing.ts';
import { useChosen, useRanking } from './profile/use-profile.ts';

const HEIGHT = 3200;

/** All agencies and bodies of the release by country, to be searched by name, each with the way to its profile. */
export function AgenciesPage() {
  usePageTitle(useWords(AGENCY_WORDS)('agencies'));
  return <WithRelease>{(release) => <Agencies release={release} />}</WithRelease>;
}

function Agencies({ release }: { readonly release: Release }) {
  const say = useWords(AGENCY_WORDS);
  const voice = useVoice();
  const chosen = useChosen('agency', release);
  const list = useAgencyList(release.number);
  const answer = withList(useRanking('agency', chosen), list);
  const agencies = list.data?.codes ?? [];
  const { labelOf } = useMetricWords();
  const { countryLabel } = useLabels();
  const { find = '' } = useAddressSearch();
  const groups = agencyGroups(agencies, { find, labelOf: countryLabel });
  return (
    <>
      <ProfileHead axis="agency" title={say('agencies')} pickerLabel={say('switch')} parties={agencies}>
        <p className={page.lead}>{say('lead')}</p>
      </ProfileHead>
      <UnusedNotice unused={chosen.unused} />
      <ProfileControls axis="agency" chosen={chosen} release={release} />
      <FigureStates
        answer={answer}
        measure={say('ranking', { measure: labelOf(chosen.profile.metric) })}
        height={HEIGHT}
        filter={undefined}
      >
        {(table) => {
          const rows = placedRows(rowsAlong(table, 'agency'));
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
              <Find found={groups.reduce((count, group) => count + group.agencies.length, 0)} />
              <GroupedAgencies groups={groups} table={table} countryLabel={countryLabel} />
            </FigureFrame>
          );
        }}
      </FigureStates>
    </>
  );
}

/** The figures of the agencies when their list is there too: one without the other would be a short page that grows. */
function withList(answer: Answer, list: ReturnType<typeof useAgencyList>): Answer {
  return {
    ...answer,
    table: list.data && answer.table,
    error: answer.error ?? list.error,
    retry: () => {
      answer.retry();
      void list.refetch();
    },
  };
}

/** The search for agencies: its letters are a parameter of the address. */
function Find({ found }: { readonly found: number }) {
  const say = useWords(AGENCY_WORDS);
  const search = useAddressSearch();
  const choose = useChoose();
  const field = useId();
  const { find = '' } = search;
  return (
    <form className={styles.find} onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={field}>{say('find')}</label>
      <input
        id={field}
        type="search"
        value={find}
        onChange={(event) => choose({ ...search, find: event.target.value }, 'find')}
      />
      <span role="status" className={styles.found}>
        {found === 0 ? say('noneFound', { find }) : say('shown', { count: found })}
      </span>
    </form>
  );
}
