import { Link } from '@tanstack/react-router';
import type { Release } from '#domain/release';
import { useRelease } from '../figures/use-figures.ts';
import { useWords, useWordsWithElements } from '../words/use-words.ts';
import { SITE_WORDS } from './site-words.ts';
import styles from './with-release.module.css';

/** Says that another release than the one shown is the latest, or that this one was withdrawn, with the way there. */
export function NotLatest({ release }: { readonly release: Release }) {
  return release.isLatest ? null : <Notice release={release} />;
}

function Notice({ release }: { readonly release: Release }) {
  const say = useWords(SITE_WORDS);
  const sayWithElements = useWordsWithElements(SITE_WORDS);
  const latest = useRelease('latest').data;
  const isWithdrawn = release.state === 'withdrawn';
  const notice = say(isWithdrawn ? 'wasWithdrawn' : 'thisIs', { number: release.number });
  return (
    <p role="status" className={styles.old}>
      {latest?.isLatest
        ? sayWithElements('latestIs', {
            notice,
            latest: latest.number,
            a: (text) => (
              <Link key="a" to="." search={(search) => ({ ...search, release: '' })}>
                {text}
              </Link>
            ),
          })
        : say('noLatest', { notice })}
    </p>
  );
}
