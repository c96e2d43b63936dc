import type { DataTable } from '#domain/data-table';
import { useWords } from '../../words/use-words.ts';
import styles from './coverage-strip.module.css';
import { OVERVIEW_WORDS } from './overview-words.ts';

/** Under a trend: of how many that were expected how many reported, year by year, so that nobody takes reporting for the trend. */
export function CoverageStrip({ coverage }: Pick<DataTable, 'coverage'>) {
  const say = useWords(OVERVIEW_WORDS);
  const [shown] = coverage;
  const years = shown?.years.filter(({ expected }) => expected > 0) ?? [];
  if (!shown || years.length === 0) return null;
  return (
    <div className={styles.strip}>
      <p className={styles.title}>
        {say('reporting')} <span>({say(shown.axis)})</span>
      </p>
      <ol className={styles.years}>
        {years.map(({ year, reported, expected }) => (
          <li key={year} title={say('reportingIn', { reported, expected, year })}>
            <span className={styles.all} aria-hidden="true">
              <span style={{ width: `${(100 * reported) / expected}%` }} />
            </span>
            <span aria-hidden="true">
              <span className={styles.year}>{year}</span> {reported}/{expected}
            </span>
            <span className="speech-only">{say('reportingIn', { reported, expected, year })}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
