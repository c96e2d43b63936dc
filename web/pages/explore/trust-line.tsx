import type { DataTable } from '#domain/data-table';
import { useVoice, useWords } from '../../words/use-words.ts';
import styles from './explore.module.css';
import { EXPLORE_WORDS } from './explore-words.ts';
import { trustOf } from './trust.ts';

/** Under the title in one line: who reported, which years may still change, and how many notes must be read. */
export function TrustLine({ table }: { readonly table: DataTable }) {
  const say = useWords(EXPLORE_WORDS);
  const facts = trustOf(table, useVoice());
  if (facts.length === 0) return null;
  return (
    <ul className={styles.trust} aria-label={say('onTrust')}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
