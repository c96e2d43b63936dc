import { Link } from '@tanstack/react-router';
import type { Release } from '#domain/release';
import { useWords } from '../../words/use-words.ts';
import styles from './overview.module.css';
import { OVERVIEW_WORDS } from './overview-words.ts';

/** That the release changed published figures, why, and the way to all of them; nothing for a release that changed none. */
export function LastChanges({ release }: { readonly release: Release }) {
  const say = useWords(OVERVIEW_WORDS);
  if (release.reason === null) return null;
  return (
    <section aria-labelledby="changed" className={styles.changed}>
      <h2 id="changed">{say('changed', { number: release.number })}</h2>
      <p>{say('changedWhy', { reason: release.reason })}</p>
      <p>
        <Link to="/compare" search={{ release: String(release.number) }}>
          {say('seeChanges')}
        </Link>
      </p>
    </section>
  );
}
