import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { DataTable } from '#domain/data-table';
import { unitOf } from '../../cells.ts';
import { figureText, figureWords } from '../../format.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import styles from './corridors.module.css';
import { CORRIDORS_WORDS } from './corridors-words.ts';
import { pairName } from './matrix-words.ts';
import type { Pair } from './pairs.ts';

/** So many pairs are listed; the table has them all. */
const FIRST_PAIRS = 20;

/** The busiest pairs, each a link to its page, with a bar as long as its figure. */
export function PairList({ pairs, table }: { readonly pairs: readonly Pair[]; readonly table: DataTable }) {
  const headingId = useId();
  const say = useWords(CORRIDORS_WORDS);
  const voice = useVoice();
  const unit = unitOf(table);
  const most = pairs[0]?.figure.value ?? 1;
  return (
    <>
      <h3 id={headingId} className={styles.subheading}>
        {say('first')}
      </h3>
      <ol className={styles.pairs} aria-labelledby={headingId}>
        {pairs.slice(0, FIRST_PAIRS).map((pair) => (
          <li key={`${pair.country.code} ${pair.partner.code}`}>
            <Link
              to="/corridors/$country/$partner"
              params={{ country: pair.country.code, partner: pair.partner.code }}
              search={(search) => search}
            >
              {pairName(pair, table, voice)}
            </Link>
            <span title={figureWords(pair.figure, unit, voice)}>{figureText(pair.figure, unit, voice)}</span>
            <span
              aria-hidden="true"
              className={styles.bar}
              style={{ inlineSize: `${(100 * (pair.figure.value ?? 0)) / most}%` }}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
