import type { Release } from '#domain/release';
import { useCodes } from '../../figures/use-codes.ts';
import { listText } from '../../format.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import styles from '../profile/profile.module.css';
import { COUNTRY_WORDS } from './country-words.ts';
import { regionsOf } from './regions.ts';

/** The groups of States to which a country belongs on the day of the extract. */
export function Membership({ code, release }: { readonly code: string; readonly release: Release }) {
  const say = useWords(COUNTRY_WORDS);
  const voice = useVoice();
  const groups = useCodes('country_group', release.number);
  const own = regionsOf(code, release.extractDate);
  const labels = groups.filter((group) => own.includes(group.code)).map(({ label }) => label);
  return (
    <p className={styles.lead}>{labels.length > 0 && say('memberOf', { groups: listText(labels, voice) })}</p>
  );
}
