import type { Release } from '#domain/release';
import { dayText } from '../format.ts';
import { useVoice, useWords, useWordsWithElements } from '../words/use-words.ts';
import styles from './site.module.css';
import { SITE_WORDS } from './site-words.ts';

/** The line above every page: that its figures are made up, else of which release they are. It keeps its place from the start. */
export function ReleaseStrip({ release }: { readonly release: Release | undefined }) {
  return (
    <p className={styles.strip} data-synthetic={release?.synthetic ?? false}>
      {release && <Kind release={release} />}
    </p>
  );
}

function Kind({ release }: { readonly release: Release }) {
  const say = useWords(SITE_WORDS);
  const sayWithElements = useWordsWithElements(SITE_WORDS);
  const voice = useVoice();
  if (release.synthetic)
    return sayWithElements('synthetic', { b: (text) => <strong key="b">{text}</strong> });
  const { number, isLatest, publishedAt } = release;
  const day = dayText(publishedAt, voice);
  return `${say('release')} ${say(isLatest ? 'publishedLatest' : 'published', { number, day })}`;
}
