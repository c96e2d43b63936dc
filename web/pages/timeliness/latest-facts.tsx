import type { DataTable } from '#domain/data-table';
import { rowsAlong, unitOf, yearsOf } from '../../cells.ts';
import type { Answer } from '../../figures/use-figures.ts';
import { basisText, changeText, figureWords } from '../../format.ts';
import { lastFullYear } from '../../selection/years-in-release.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import type { Shown } from './shown.ts';
import styles from './timeliness.module.css';
import { isOfHours } from './timeliness-choice.ts';
import { TIMELINESS_WORDS } from './timeliness-words.ts';
import { useByYear } from './use-timeliness.ts';

/**
 * Median, P90 and share in time of the latest full year, and how each changed from the year before. Where the limit is one of hours,
 * the share comes first: days cannot tell whether it was kept.
 */
export function LatestFacts(shown: Shown) {
  const say = useWords(TIMELINESS_WORDS);
  const { urgency } = shown.choice;
  const days = [
    { label: say('medianFact'), answer: useByYear(shown, 'response-time-median') },
    { label: say('p90Fact'), answer: useByYear(shown, 'response-time-p90') },
  ];
  const inTime = {
    label: say('inTimeFact', { urgency: urgency ?? '' }),
    answer: useByYear(shown, 'in-time-rate'),
  };
  const facts = isOfHours(urgency) ? [inTime, ...days] : [...days, inTime];
  return (
    <section className={styles.latest} aria-label={say('latest')}>
      <dl>
        {facts.map(({ label, answer }) => (
          <Fact key={label} label={label} answer={answer} />
        ))}
      </dl>
    </section>
  );
}

function Fact({ label, answer }: { readonly label: string; readonly answer: Answer }) {
  const { table, isOld } = answer;
  return (
    <div aria-busy={isOld || !table} data-old={isOld}>
      <dt>{label}</dt>
      {table ? <Value table={table} /> : <NoValue />}
    </div>
  );
}

/** The height of a value that is not known yet. */
function NoValue() {
  return (
    <>
      <dd className={styles.big} />
      <dd className={styles.why} />
    </>
  );
}

function Value({ table }: { readonly table: DataTable }) {
  const say = useWords(TIMELINESS_WORDS);
  const voice = useVoice();
  const unit = unitOf(table);
  const years = yearsOf(table);
  const year = lastFullYear(years, table.release) ?? years.last;
  const figureIn = (code: number) =>
    rowsAlong(table, 'year').find((row) => row.code === String(code))?.figure;
  const [now, before] = [figureIn(year), figureIn(year - 1)];
  if (!now) return <dd className={styles.big}>–</dd>;
  const basis = basisText(now, voice);
  return (
    <>
      <dd className={now.value === null ? styles.why : styles.big}>{figureWords(now, unit, voice)}</dd>
      <dd className={styles.why}>
        {year}
        {basis && `, ${basis}`}
        {before && now.value !== null && before.value !== null && (
          <> · {say('change', { change: changeText(before, now, unit, voice), year: year - 1 })}</>
        )}
      </dd>
    </>
  );
}
