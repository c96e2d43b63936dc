import { useLanguage, useWords } from '../../words/use-words.ts';
import styles from './data.module.css';
import { DATA_WORDS } from './data-words.ts';

/** The code lists of the API that stand behind the codes of a download. */
const LISTS = [
  'country',
  'country_group',
  'agency',
  'crime',
  'outcome',
  'outcome_group',
  'scope',
  'part',
  'clock',
  'role',
  'instrument',
  'channel',
  'urgency',
  'result',
  'refusal_ground',
  'figure_status',
] as const;

/** The lists of codes with their words, in the language of the page. */
export function CodeLists() {
  const say = useWords(DATA_WORDS);
  const language = useLanguage();
  return (
    <>
      <p>{say('listsLead')}</p>
      <ul className={styles.codes}>
        {LISTS.map((list) => (
          <li key={list}>
            <a href={`/api/v1/codes/${list}?lang=${language}`}>{list}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
