import type { CoverageTable, CoveredParty } from '#domain/coverage';
import type { ReportingState } from '#domain/reporting';
import { useWords } from '../../words/use-words.ts';
import styles from './coverage-matrix.module.css';
import { DATA_WORDS } from './data-words.ts';

/** A mark for the eye; its words are there for speech, and shape tells it apart as well as colour. */
const MARK: Readonly<Record<ReportingState, string>> = {
  reported: '●',
  'not-reported': '○',
  'not-expected': '·',
};

// `Object.keys` of a closed record is its key union; TypeScript widens it to string.
const STATES = Object.keys(MARK) as readonly ReportingState[];

/** A row a party, a column a year; how many of how many reported at the top, and what the marks mean. */
export function CoverageMatrix(
  props: Pick<CoverageTable, 'years' | 'totals' | 'parties'> & { readonly caption: string },
) {
  const say = useWords(DATA_WORDS);
  const { years, totals, parties, caption } = props;
  return (
    <>
      <ul className={styles.legend}>
        {STATES.map((state) => (
          <li key={state}>
            <span aria-hidden="true" className={styles[state]}>
              {MARK[state]}
            </span>{' '}
            {say(state)}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, the region scrolls */}
      <section className={styles.scroll} tabIndex={0} aria-label={caption}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{say('party')}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
            <tr className={styles.totals}>
              <th scope="row">{say('all')}</th>
              {totals.map(({ year, reported, expected }) => (
                <td key={year}>{expected > 0 && say('of', { reported, expected })}</td>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties.map((party) => (
              <PartyRow key={party.code} party={party} years={years} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function PartyRow({ party, years }: { readonly party: CoveredParty; readonly years: readonly string[] }) {
  const say = useWords(DATA_WORDS);
  return (
    <tr>
      <th scope="row">{party.label}</th>
      {party.states.map((state, place) => (
        <td key={years[place]} className={styles[state]}>
          <span aria-hidden="true">{MARK[state]}</span>
          <span className="speech-only">{say(state)}</span>
        </td>
      ))}
    </tr>
  );
}
