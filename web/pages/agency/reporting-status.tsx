import type { CoverageTable } from '#domain/coverage';
import type { ReportingState } from '#domain/reporting';
import frame from '../../charts/figure-frame.module.css';
import { useAnswer } from '../../figures/use-figures.ts';
import { type Years, yearCodes } from '../../selection/page-selection.ts';
import { sayIn } from '../../words/say.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import type { Voice } from '../../words/voice.ts';
import styles from './agency.module.css';
import { AGENCY_WORDS } from './agency-words.ts';

/** A mark for the eye beside the word. */
const MARK: Readonly<Record<ReportingState, string>> = {
  reported: '●',
  'not-reported': '○',
  'not-expected': '·',
};

/** Whether an agency reported, year by year, in words and marks. */
export function ReportingStatus(props: {
  readonly code: string;
  readonly release: number;
  readonly years: Years;
}) {
  const { code, release, years } = props;
  const say = useWords(AGENCY_WORDS);
  const voice = useVoice();
  const codes = yearCodes(years);
  const path = `/coverage?by=agency&year=${years.first}..${years.last}&release=${release}`;
  const { data, error, isPlaceholderData: isOld } = useAnswer<CoverageTable>(path);
  const states = data && statesOf(data, code);
  return (
    <section className={frame.frame} aria-labelledby="reporting" aria-busy={!data || isOld} data-old={isOld}>
      <h2 id="reporting" className={frame.title}>
        {states ? reportingTitle(data.years, states, voice) : say('reporting')}
      </h2>
      <p className={frame.subtitle}>{say('reporting')}</p>
      {error && <p role="alert">{error.message}</p>}
      <ol className={styles.years}>
        {(data?.years ?? codes).map((year, place) => (
          <YearState key={year} year={year} state={states?.[place]} />
        ))}
      </ol>
      <p className={frame.notes}>{say('reportingNote')}</p>
      <p className={`${frame.source} ${styles.source}`}>{say('reportingSource', { number: release })}</p>
    </section>
  );
}

function YearState({ year, state }: { readonly year: string; readonly state: ReportingState | undefined }) {
  const say = useWords(AGENCY_WORDS);
  return (
    <li className={state && styles[state]}>
      <span className={styles.year}>{year}</span>
      <span aria-hidden="true" className={styles.mark}>
        {state && MARK[state]}
      </span>
      <span className={styles.word}>{state && say(state)}</span>
    </li>
  );
}

/** What an agency did in each year of a table; one that nobody lists was not expected. */
export function statesOf({ parties, years }: CoverageTable, code: string): readonly ReportingState[] {
  return parties.find((party) => party.code === code)?.states ?? years.map(() => 'not-expected' as const);
}

/** In how many of the years in which it was expected to an agency reported. */
export function reportingTitle(
  years: readonly string[],
  states: readonly ReportingState[],
  voice: Voice,
): string {
  const say = sayIn(AGENCY_WORDS, voice);
  const reported = states.filter((state) => state === 'reported').length;
  const expected = states.filter((state) => state !== 'not-expected').length;
  if (expected === 0) return say('neverExpected');
  if (reported < expected) return say('reportedSome', { reported, expected });
  if (expected < years.length) return say('reportedExpected');
  return say('reportedAll', { first: years[0], last: years.at(-1) });
}
