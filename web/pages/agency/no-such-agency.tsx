import { Link } from '@tanstack/react-router';
import type { Release } from '#domain/release';
import { usePageTitle } from '../../address/use-page-title.ts';
import { useWords } from '../../words/use-words.ts';
import styles from '../profile/profile.module.css';
import { ProfileHead } from '../profile/profile-head.tsx';
import { AGENCY_WORDS } from './agency-words.ts';
import type { ListedAgency } from './listed-agency.ts';

/** A code that no agency or body of the release has. */
export function NoSuchAgency(props: {
  readonly code: string;
  readonly release: Release;
  readonly agencies: readonly ListedAgency[];
}) {
  const { code, release, agencies } = props;
  const say = useWords(AGENCY_WORDS);
  const title = say('unknown', { code, release: release.number });
  usePageTitle(title);
  return (
    <ProfileHead axis="agency" title={title} pickerLabel={say('switch')} parties={agencies}>
      <p className={styles.message}>{say('unknownText')}</p>
      <p className={styles.message}>
        <Link to="/agency" search={(search) => search}>
          {say('all')}
        </Link>
      </p>
    </ProfileHead>
  );
}
