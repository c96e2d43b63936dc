import { Link } from '@tanstack/react-router';
import type { Release } from '#domain/release';
import { dayText, yearsText } from '../format.ts';
import { useVoice, useWords } from '../words/use-words.ts';
import styles from './site.module.css';
import { SITE_WORDS } from './site-words.ts';

/** What the figures rest on: the release, its sources and its method, with the ways to read more. */
export function SiteFooter({ release }: { readonly release: Release | undefined }) {
  const say = useWords(SITE_WORDS);
  return (
    <footer className={styles.footer}>
      <div className={styles.columns}>
        {release && <About release={release} />}
        <nav aria-label={say('more')} className={styles.more}>
          <Link to="/method" search={(search) => search}>
            {say('methodLink')}
          </Link>
          <a href="/api/v1/openapi.json">{say('apiLink')}</a>
        </nav>
      </div>
    </footer>
  );
}

function About({ release }: { readonly release: Release }) {
  const say = useWords(SITE_WORDS);
  const voice = useVoice();
  const { number, isLatest, publishedAt, firstYear, lastYear, extractDate, sources, method } = release;
  const rows = [
    [
      'release',
      say(isLatest ? 'publishedLatest' : 'published', { number, day: dayText(publishedAt, voice) }),
    ],
    [
      'sources',
      say('extracted', { years: yearsText(firstYear, lastYear), day: dayText(extractDate, voice) }),
    ],
    ['sourcesOfRelease', sources.map(({ source }) => source).join('; ')],
    ['protection', method.label],
  ] as const;
  return (
    <dl className={styles.about}>
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
