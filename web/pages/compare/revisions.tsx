import type { Ledger } from '#domain/ledger';
import { useAnswer } from '../../figures/use-figures.ts';
import { numberText } from '../../format.ts';
import { NotHad } from '../../site/not-had.tsx';
import { useVoice, useWords } from '../../words/use-words.ts';
import { ChangedFigures } from './changed-figures.tsx';
import styles from './compare.module.css';
import { COMPARE_WORDS } from './compare-words.ts';
import { type Comparison, pathOf } from './comparison.ts';

/** How many figures a release changed, why, who reports otherwise, and the figures one by one. */
export function Revisions({ comparison }: { readonly comparison: Comparison }) {
  const say = useWords(COMPARE_WORDS);
  const { data, error, refetch, isPlaceholderData } = useAnswer<Ledger>(pathOf(comparison));
  if (error) {
    return <NotHad error={error} retry={() => void refetch()} />;
  }
  if (!data)
    return (
      <p className={styles.waiting} aria-busy="true">
        {say('loading')}
      </p>
    );
  return (
    <section aria-busy={isPlaceholderData} data-old={isPlaceholderData}>
      <Summary ledger={data} comparison={comparison} />
      <WhoReports changes={data.reporting} />
      {data.changes.length > 0 && <ChangedFigures ledger={data} comparison={comparison} />}
    </section>
  );
}

function Summary({ ledger, comparison }: { readonly ledger: Ledger; readonly comparison: Comparison }) {
  const say = useWords(COMPARE_WORDS);
  const voice = useVoice();
  const { release, since } = comparison;
  const lines = ledger.years.flatMap(({ clock, added, removed }) => [
    ...(added.length > 0 ? [say('added', { clock: say(clock), years: added.join(', ') })] : []),
    ...(removed.length > 0 ? [say('removed', { clock: say(clock), years: removed.join(', ') })] : []),
  ]);
  return (
    <>
      <p className={styles.summary}>
        {say('summary', { release, since, count: ledger.total, number: numberText(ledger.total, '', voice) })}
      </p>
      {ledger.reason !== null && <p>{say('reason', { reason: ledger.reason })}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

function WhoReports(props: { readonly changes: Ledger['reporting'] }) {
  const say = useWords(COMPARE_WORDS);
  if (props.changes.length === 0) return null;
  return (
    <details className={styles.reporting}>
      <summary>{say('reporting', { count: props.changes.length })}</summary>
      <ul>
        {props.changes.map(({ axis, code, label, year, old, new: now }) => (
          <li key={`${axis} ${code} ${year}`}>
            {say('reportingLine', {
              name: label,
              year,
              old: say(old),
              now: say(now),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
