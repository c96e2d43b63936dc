import { PartyLink } from '../../site/party-link.tsx';
import { useWordsWithElements } from '../../words/use-words.ts';
import styles from '../profile/profile.module.css';
import { AGENCY_WORDS } from './agency-words.ts';
import { useLabels } from './listed-agency.ts';

/** What is known of the State of an agency and not of the agency, and where. */
export function Beyond({ country }: { readonly country: string }) {
  const sayWithElements = useWordsWithElements(AGENCY_WORDS);
  const { countryLabel } = useLabels();
  return (
    <p className={styles.message}>
      {sayWithElements('beyond', {
        country: countryLabel(country),
        a: (text) => (
          <PartyLink key="a" axis="country" code={country}>
            {text}
          </PartyLink>
        ),
      })}
    </p>
  );
}
