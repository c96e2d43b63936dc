import { useParams } from '@tanstack/react-router';
import type { Release } from '#domain/release';
import { usePageTitle } from '../address/use-page-title.ts';
import { axisOf, rowsAlong } from '../cells.ts';
import { isUnnamed } from '../charts/options/ranking.ts';
import { UnusedNotice } from '../selection/unused-notice.tsx';
import { WithRelease } from '../site/with-release.tsx';
import { useWords } from '../words/use-words.ts';
import { AgencyComparisons } from './agency/agency-comparisons.tsx';
import { AgencyFigures } from './agency/agency-figures.tsx';
import { AgencyHead } from './agency/agency-head.tsx';
import { AGENCY_WORDS } from './agency/agency-words.ts';
import { type ListedAgency, useAgencies } from './agency/listed-agency.ts';
import { NoSuchAgency } from './agency/no-such-agency.tsx';
import { ReportingStatus } from './agency/reporting-status.tsx';
import { useLike } from './agency/use-like.ts';
import styles from './profile/profile.module.css';
import { ProfileControls } from './profile/profile-controls.tsx';
import { type Chosen, useChosen, useRanking } from './profile/use-profile.ts';

/** What one agency or body does in cases: how much, about what, with which outcome, its units, and whether it reported. */
export function AgencyPage() {
  const { code = '' } = useParams({ strict: false });
  return <WithRelease>{(release) => <Found code={code.toUpperCase()} release={release} />}</WithRelease>;
}

function Found({ code, release }: { readonly code: string; readonly release: Release }) {
  const agencies = useAgencies(release.number);
  const agency = agencies?.find((each) => each.code === code);
  if (agencies && !agency) return <NoSuchAgency code={code} release={release} agencies={agencies} />;
  if (agencies && agency) return <Profile agency={agency} agencies={agencies} release={release} />;
  return (
    <div className={styles.waiting} aria-busy="true">
      <h1 className={styles.heading}>{code}</h1>
    </div>
  );
}

type Shown = { readonly agency: ListedAgency; readonly agencies: readonly ListedAgency[] };

function Profile({ agency, agencies, release }: Shown & { readonly release: Release }) {
  const chosen = useChosen('agency', release);
  const ranking = useRanking('agency', chosen);
  const { table } = ranking;
  const isInNoCase = table && !axisOf(table, 'agency')?.categories.some(({ code }) => code === agency.code);
  usePageTitle(agency.label);
  return (
    <>
      <AgencyHead agency={agency} agencies={agencies} table={table} isOld={ranking.isOld} />
      <UnusedNotice unused={chosen.unused} />
      <ProfileControls axis="agency" chosen={chosen} release={release} />
      {isInNoCase ? (
        <InNoCase agency={agency} chosen={chosen} />
      ) : (
        <AgencyFigures agency={agency} agencies={agencies} chosen={chosen} ranking={ranking} />
      )}
      {table && !isUnnamed(agency) && (
        <Peers agency={agency} agencies={agencies} chosen={chosen} table={table} />
      )}
    </>
  );
}

function InNoCase({ agency, chosen }: { readonly agency: ListedAgency; readonly chosen: Chosen }) {
  const say = useWords(AGENCY_WORDS);
  return (
    <>
      <p className={styles.message}>{say('noCaseText')}</p>
      <div className={styles.figures}>
        <ReportingStatus code={agency.code} release={chosen.asked.release} years={chosen.years} />
      </div>
    </>
  );
}

function Peers(props: Shown & { readonly chosen: Chosen; readonly table: Parameters<typeof rowsAlong>[0] }) {
  const { agency, table } = props;
  const { isLike } = useLike(agency, table);
  return <AgencyComparisons {...props} rows={rowsAlong(table, 'agency').filter(isLike)} />;
}
