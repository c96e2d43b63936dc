import { Link } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';
import styles from './site.module.css';
import { SITE_WORDS } from './site-words.ts';

const PAGES = [
  { to: '/', words: 'overview' },
  { to: '/explore', words: 'explore' },
  { to: '/country', words: 'countries' },
  { to: '/agency', words: 'agencies' },
  { to: '/corridors', words: 'corridors' },
  { to: '/timeliness', words: 'timeliness' },
  { to: '/compare', words: 'compare' },
  { to: '/data', words: 'sources' },
  { to: '/method', words: 'method' },
] as const;

/** The pages. Choices that the next page does not know stay in the address for the way back. */
export function SiteNav() {
  const say = useWords(SITE_WORDS);
  return (
    <nav aria-label={say('pages')} className={styles.nav}>
      <ul>
        {PAGES.map(({ to, words }) => (
          <li key={to}>
            <Link
              to={to}
              search={(search) => search}
              activeOptions={{ exact: to === '/', includeSearch: false }}
            >
              {say(words)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
