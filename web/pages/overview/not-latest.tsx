import { Link } from '@tanstack/react-router';
import type { Release } from '#domain/release';
import { useRelease } from '../../figures/use-figures.ts';
import { type PageSelection, writePage } from '../../selection/page-selection.ts';
import { useWords, useWordsWithElements } from '../../words/use-words.ts';
import styles from './overview.module.css';
import { OVERVIEW_WORDS } from './overview-words.ts';

type Shown = { readonly release: Release; readonly page: PageSelection };

/** Says that another release than the one shown is the latest, or that this one was withdrawn, with the way there. */
export function NotLatest({ release, page }: Shown) {
  return release.isLatest ? null : <Notice release={release} page={page} />;
}

function Notice({ release, page }: Shown) {
  const say = useWords(OVERVIEW_WORDS);
  const sayWithElements = useWordsWithElements(OVERVIEW_WORDS);
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
              <Link key="a" to="/" search={{ ...writePage(page), release: '' }}>
                {text}
              </Link>
            ),
          })
        : say('noLatest', { notice })}
    </p>
  );
}
