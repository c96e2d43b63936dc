import { useAnswer } from '../../figures/use-figures.ts';
import { useWords } from '../../words/use-words.ts';
import styles from '../profile/profile.module.css';
import { COUNTRY_WORDS } from './country-words.ts';

type DefinedCode = { readonly code: string; readonly label: string; readonly definition?: string };

/** What stands behind a code that names no country, and why there is less to show of it. */
export function UnnamedCountry({ code }: { readonly code: string }) {
  const say = useWords(COUNTRY_WORDS);
  const { data } = useAnswer<{ readonly codes: readonly DefinedCode[] }>('/codes/country');
  const definition = data?.codes.find((each) => each.code === code)?.definition ?? '';
  return <p className={styles.lead}>{say('unnamedText', { definition })}</p>;
}
