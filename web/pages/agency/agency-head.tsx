import type { DataTable } from '#domain/data-table';
import { isUnnamed } from '../../charts/options/ranking.ts';
import { PartyLink } from '../../site/party-link.tsx';
import { useVoice, useWords, useWordsWithElements } from '../../words/use-words.ts';
import styles from '../profile/profile.module.css';
import { ProfileHead } from '../profile/profile-head.tsx';
import { standingTitle } from '../profile/standing-figure.tsx';
import { AGENCY_WORDS } from './agency-words.ts';
import { type ListedAgency, useLabels } from './listed-agency.ts';
import { useLike } from './use-like.ts';

/** What an agency is: its name, its type and State, whose unit it is, and its place among its like. */
export function AgencyHead(props: {
  readonly agency: ListedAgency;
  readonly agencies: readonly ListedAgency[];
  readonly table: DataTable | undefined;
  readonly isOld: boolean;
}) {
  const { agency, agencies, table, isOld } = props;
  const say = useWords(AGENCY_WORDS);
  const voice = useVoice();
  const { isLike, group } = useLike(agency, table);
  const ranked = { axis: 'agency', code: agency.code, name: agency.label, group, isLike } as const;
  return (
    <ProfileHead axis="agency" title={agency.label} pickerLabel={say('switch')} parties={agencies}>
      <p className={styles.lead}>
        {isUnnamed(agency) ? say('unnamedText') : <Kind agency={agency} agencies={agencies} />}
      </p>
      {!isUnnamed(agency) && (
        <p className={styles.standing} data-old={isOld} aria-busy={!table}>
          {table &&
            say('standsBy', { standing: standingTitle(table, ranked, voice), measure: table.metric.label })}
        </p>
      )}
    </ProfileHead>
  );
}

function Kind({
  agency,
  agencies,
}: {
  readonly agency: ListedAgency;
  readonly agencies: readonly ListedAgency[];
}) {
  const sayWithElements = useWordsWithElements(AGENCY_WORDS);
  const { typeLabel, countryLabel } = useLabels();
  const { agencyType, country } = agency;
  const parent = agencies.find(({ code }) => code === agency.parent);
  return (
    <>
      {agencyType !== undefined &&
        sayWithElements(country === undefined ? 'typeOnly' : 'ofCountry', {
          type: typeLabel(agencyType),
          country: country !== undefined && (
            <PartyLink key="country" axis="country" code={country}>
              {countryLabel(country)}
            </PartyLink>
          ),
        })}
      {parent && ' · '}
      {parent &&
        sayWithElements('unitOf', {
          parent: (
            <PartyLink key="parent" axis="agency" code={parent.code}>
              {parent.label}
            </PartyLink>
          ),
        })}
    </>
  );
}
