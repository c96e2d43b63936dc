import { Link, useNavigate } from '@tanstack/react-router';
import type { Category } from '#domain/data-table';
import { useAddressSearch } from '../../address/use-search.ts';
import { isUnnamed } from '../../charts/options/ranking.ts';
import { useWords } from '../../words/use-words.ts';
import styles from '../profile/profile.module.css';
import { COUNTRY_WORDS } from './country-words.ts';

/** The way to the page of a country and its first partner; each other pair is a point of the chart away. */
export function PairLink(props: {
  readonly code: string;
  readonly name: string;
  readonly partner: Category | undefined;
}) {
  const { code, name, partner } = props;
  const say = useWords(COUNTRY_WORDS);
  if (!partner || isUnnamed(partner)) return null;
  return (
    <p className={styles.pair}>
      <Link
        to="/corridors/$country/$partner"
        params={{ country: code, partner: partner.code }}
        search={(search) => search}
      >
        {say('pair', { name, partner: partner.label })}
      </Link>
    </p>
  );
}

/** Opens the page of a country with one of its partners; nothing for one that has no name. */
export function useOpenPair(country: string): (partner: string | undefined) => void {
  const navigate = useNavigate();
  const search = useAddressSearch();
  return (partner) => {
    if (partner === undefined || isUnnamed({ code: partner })) return;
    void navigate({ to: '/corridors/$country/$partner', params: { country, partner }, search });
  };
}
