import { Link } from '@tanstack/react-router';
import type { Release } from '#domain/release';
import { AskField } from '../ask/ask-field.tsx';
import { useWords } from '../words/use-words.ts';
import { LanguageChoice } from './language-choice.tsx';
import { ReleaseStrip } from './release-strip.tsx';
import styles from './site.module.css';
import { SiteNav } from './site-nav.tsx';
import { SITE_WORDS } from './site-words.ts';
import { ThemeChoice } from './theme-choice.tsx';

/** The release of the page, the name, the pages, language and colours. */
export function SiteHeader({ release }: { readonly release: Release | undefined }) {
  const say = useWords(SITE_WORDS);
  return (
    <header className={styles.header}>
      <ReleaseStrip release={release} />
      <div className={styles.bar}>
        <Link to="/" className={styles.name} title={say('claim')}>
          Liaison
        </Link>
        <AskField />
        <div className={styles.choices}>
          <LanguageChoice />
          <ThemeChoice />
        </div>
      </div>
      <SiteNav />
    </header>
  );
}
