import { Link } from '@tanstack/react-router';
import type { Release } from '#domain/release';
import { useRelease } from '../../figures/use-figures.ts';
import { type PageSelection, writePage } from '../../selection/page-selection.ts';
import styles from './overview.module.css';

type Shown = { readonly release: Release; readonly page: PageSelection };

/** Says that another release than the one shown is the latest, or that this one was withdrawn, with the way there. */
export function NotLatest({ release, page }: Shown) {
  return release.isLatest ? null : <Notice release={release} page={page} />;
}

function Notice({ release, page }: Shown) {
  const latest = useRelease('latest').data;
  const isWithdrawn = release.state === 'withdrawn';
  return (
    <p role="status" className={styles.old}>
      {isWithdrawn ? `Release ${release.number} was withdrawn` : `This is release ${release.number}`}
      {latest?.isLatest && (
        <>
          ;{' '}
          <Link to="/" search={{ ...writePage(page), release: '' }}>
            release {latest.number}
          </Link>{' '}
          is the latest
        </>
      )}
      .
    </p>
  );
}
