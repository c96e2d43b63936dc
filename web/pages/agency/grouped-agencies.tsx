import type { DataTable } from '#domain/data-table';
import { rowsAlong, unitOf } from '../../cells.ts';
import { figureText, figureWords } from '../../format.ts';
import { PartyLink } from '../../site/party-link.tsx';
import { useVoice, useWords } from '../../words/use-words.ts';
import { PROFILE_WORDS } from '../profile/profile-words.ts';
import styles from './agency.module.css';
import type { AgencyGroup } from './agency-groups.ts';
import { AGENCY_WORDS } from './agency-words.ts';

/** Agencies under their countries, each with its figure; one that is in no case of the release has none. */
export function GroupedAgencies(props: {
  readonly groups: readonly AgencyGroup[];
  readonly table: DataTable;
  readonly countryLabel: (code: string) => string;
}) {
  const { groups, table, countryLabel } = props;
  const say = useWords(AGENCY_WORDS);
  const sayShared = useWords(PROFILE_WORDS);
  const voice = useVoice();
  const figures = new Map(rowsAlong(table, 'agency').map(({ code, figure }) => [code, figure]));
  return (
    <div className={styles.groups}>
      {groups.map(({ country, agencies }) => (
        <section key={country ?? ''} className={styles.group}>
          <h3>
            {country === undefined ? (
              say('bodies')
            ) : (
              <PartyLink axis="country" code={country}>
                {countryLabel(country)}
              </PartyLink>
            )}
          </h3>
          <ul>
            {agencies.map(({ code, label }) => {
              const figure = figures.get(code);
              return (
                <li key={code}>
                  <PartyLink axis="agency" code={code}>
                    {label}
                  </PartyLink>
                  {figure ? (
                    <abbr title={figureWords(figure, unitOf(table), voice)}>
                      {figureText(figure, unitOf(table), voice)}
                    </abbr>
                  ) : (
                    <abbr title={sayShared('noCase')}>–</abbr>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
