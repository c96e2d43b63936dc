import { Link } from '@tanstack/react-router';
import type { Category } from '#domain/data-table';
import { parseSearch } from '../../address/search.ts';
import type { Party } from '../../site/party-link.tsx';
import { useWords } from '../../words/use-words.ts';
import styles from './profile.module.css';
import { comparison } from './profile-questions.ts';
import { PROFILE_WORDS } from './profile-words.ts';
import type { Chosen } from './use-profile.ts';

/** Some parties that a party can be compared with, under a name for them all. */
export type Peers = { readonly label: string; readonly parties: readonly Category[] };

/** Ways to the explorer: the party beside each of its peers, and beside all of a group of them. */
export function Comparisons(props: {
  readonly party: Party;
  readonly name: string;
  readonly chosen: Chosen;
  readonly peers: readonly Peers[];
}) {
  const { party, name, chosen, peers } = props;
  const say = useWords(PROFILE_WORDS);
  const groups = peers.filter(isNew);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="compare" className={styles.compare}>
      <h2 id="compare">{say('compareWith', { name })}</h2>
      {groups.map(({ label, parties }) => (
        <div key={label}>
          <h3>{label}</h3>
          <ul className={styles.chips}>
            {parties.map(({ code, label: peer }) => (
              <li key={code}>
                <Compare party={party} chosen={chosen} codes={[code]}>
                  {peer}
                </Compare>
              </li>
            ))}
            {parties.length > 1 && (
              <li>
                <Compare party={party} chosen={chosen} codes={parties.map(({ code }) => code)}>
                  {say('compareAll', { count: parties.length })}
                </Compare>
              </li>
            )}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Whether a group has any parties, and not those of a group before it. */
function isNew({ parties }: Peers, index: number, groups: readonly Peers[]): boolean {
  const codes = (each: Peers) => each.parties.map(({ code }) => code).join();
  return (
    parties.length > 0 && groups.findIndex((each) => codes(each) === codes({ label: '', parties })) === index
  );
}

function Compare(props: {
  readonly party: Party;
  readonly chosen: Chosen;
  readonly codes: readonly string[];
  readonly children: string;
}) {
  const { party, chosen, codes, children } = props;
  const query = comparison(chosen.profile, chosen.profile.metric, {
    axis: party.axis,
    codes: [party.code, ...codes].sort(),
    years: chosen.years,
  });
  return (
    <Link
      to="/explore"
      search={({ release = '' }) => ({ ...parseSearch(query), release })}
      className={styles.chip}
    >
      {children}
    </Link>
  );
}
