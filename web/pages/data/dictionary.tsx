import { useWords } from '../../words/use-words.ts';
import styles from './data.module.css';
import { DATA_WORDS } from './data-words.ts';

/** The columns of a CSV file of figures, in their order (`docs/api.md`). */
const COLUMNS = [
  ['release', 'column_release'],
  ['metric', 'column_metric'],
  ['unit', 'column_unit'],
  ['clock', 'column_clock'],
  ['part', 'column_part'],
  ['year, country, …', 'column_dimension'],
  ['year_label, country_label, …', 'column_dimension_label'],
  ['value', 'column_value'],
  ['status', 'column_status'],
  ['known_cases', 'column_known_cases'],
  ['cases', 'column_cases'],
  ['numerator', 'column_numerator'],
  ['denominator', 'column_denominator'],
  ['note', 'column_note'],
] as const;

/** What each column of a download means. */
export function Dictionary() {
  const say = useWords(DATA_WORDS);
  return (
    <>
      <p>{say('dictionaryLead')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('column')}</th>
            <th scope="col">{say('meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {COLUMNS.map(([column, meaning]) => (
            <tr key={column}>
              <th scope="row">
                <code>{column}</code>
              </th>
              <td>{say(meaning)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
