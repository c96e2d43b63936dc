import type { Release } from '#domain/release';
import styles from './app.module.css';
import { PageLink } from './page-link.tsx';
import { chooseTheme, THEME, type Theme, useTheme } from './theme.ts';

/** The name, what it is in a sentence, the pages, and the banner when the figures are made up. */
export function SiteHeader({ release }: { readonly release: Release | undefined }) {
  return (
    <header className={styles.header}>
      {release?.synthetic && (
        <p className={styles.banner}>
          <strong>Synthetic data:</strong> made up for demonstration
        </p>
      )}
      <div className={styles.bar}>
        <div>
          <p className={styles.name}>Liaison</p>
          <p className={styles.claim}>
            How States and bodies work together on criminal cases, and what comes of it.
          </p>
        </div>
        <nav aria-label="Pages" className={styles.nav}>
          <PageLink path="/" label="Overview" />
          <PageLink path="/method" label="Method" />
          <ThemeChoice />
        </nav>
      </div>
    </header>
  );
}

function ThemeChoice() {
  const theme = useTheme();
  // The values of the options are exactly the themes.
  const choose = (value: string) => chooseTheme(value as Theme);
  return (
    <select
      aria-label="Colours"
      className={styles.theme}
      value={theme}
      onChange={(event) => choose(event.target.value)}
    >
      {Object.entries(THEME).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
