import type { ReactNode } from 'react';
import type { Release } from '#domain/release';
import { useAddressSearch } from '../address/use-search.ts';
import { FRAME_WORDS } from '../charts/frame-words.ts';
import { useRelease } from '../figures/use-figures.ts';
import { readRelease } from '../selection/read-selection.ts';
import { useWords } from '../words/use-words.ts';
import { NotHad } from './not-had.tsx';
import { NotLatest } from './not-latest.tsx';
import styles from './with-release.module.css';

/**
 * What is shown of the release that the address names, and whether it is the latest: all its figures are of this one, also when another is published meanwhile.
 * While it is read, an empty place of the height of a page; where it cannot be had, why, and the way to ask again.
 */
export function WithRelease({ children }: { readonly children: (release: Release) => ReactNode }) {
  const say = useWords(FRAME_WORDS);
  const { data: release, error, refetch } = useRelease(readRelease(useAddressSearch()));
  if (release) {
    return (
      <>
        <NotLatest release={release} />
        {children(release)}
      </>
    );
  }
  if (error) return <NotHad error={error} retry={() => void refetch()} />;
  return (
    <p className={styles.waiting} aria-busy="true">
      {say('loading')}
    </p>
  );
}
