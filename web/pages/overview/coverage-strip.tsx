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
    <dl className={styles.strip} aria-label={`${say('reporting')}: ${say(shown.axis)}`}>
      <dt className={styles.title}>
        {say('reporting')} <span>({say(shown.axis)})</span>
      </dt>
      {years.map(({ year, reported, expected }) => (
        <dd key={year} title={say('reportingIn', { reported, expected, year })}>
          <span className={styles.bar} style={{ height: `${Math.round((100 * reported) / expected)}%` }} />
          <span className={styles.year} aria-hidden="true">
            {year}
          </span>
          <span className={styles.count} aria-hidden="true">
            {reported}/{expected}
          </span>
          <span className={styles.speech}>{say('reportingIn', { reported, expected, year })}</span>
        </dd>
      ))}
    </dl>
  );
}
