import { Link } from '@tanstack/react-router';
import type { Category } from '#domain/data-table';
import type { Release } from '#domain/release';
import { usePageTitle } from '../../address/use-page-title.ts';
import { useCodes } from '../../figures/use-codes.ts';
import { useWords } from '../../words/use-words.ts';
import styles from '../profile/profile.module.css';
import { ProfileHead } from '../profile/profile-head.tsx';
import { COUNTRY_WORDS } from './country-words.ts';

/** A code that no country has, or one of a country that is in no case of the release. */
export function NoSuchCountry(props: {
  readonly code: string;
  readonly release: Release;
  readonly countries: readonly Category[];
}) {
  const { code, release, countries } = props;
  const say = useWords(COUNTRY_WORDS);
  const all = useCodes('country', release.number);
  const name = all.find((each) => each.code === code)?.label;
  const title =
    name === undefined ? say('unknown', { code }) : say('noCase', { name, release: release.number });
  usePageTitle(title);
  if (all.length === 0) return <div aria-busy="true" className={styles.waiting} />;
  return (
    <ProfileHead axis="country" title={title} pickerLabel={say('switch')} parties={countries}>
      <p className={styles.message}>{say(name === undefined ? 'unknownText' : 'noCaseText')}</p>
      <p className={styles.message}>
        <Link to="/country" search={(search) => search}>
          {say('all')}
        </Link>
      </p>
    </ProfileHead>
  );
}
