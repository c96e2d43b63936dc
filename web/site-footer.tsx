import type { Release } from '#domain/release';
import styles from './app.module.css';
import { dayText, yearsText } from './format.ts';
import { PageLink } from './page-link.tsx';

/** What the figures rest on: the release, its sources and its method, with the ways to read more. */
export function SiteFooter({ release }: { readonly release: Release | undefined }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.columns}>
        {release && <About release={release} />}
        <nav aria-label="More" className={styles.more}>
          <PageLink path="/method" label="Method: counting rules, measures, symbols" />
          <a href="/api/v1/openapi.json">API description (OpenAPI)</a>
        </nav>
      </div>
    </footer>
  );
}

function About({ release }: { readonly release: Release }) {
  return (
    <dl className={styles.about}>
      <div>
        <dt>Release</dt>
        <dd>
          {release.number}
          {release.isLatest ? ', the latest' : ''}, published {dayText(release.publishedAt)}
        </dd>
      </div>
      <div>
        <dt>Data</dt>
        <dd>
          {yearsText(release.firstYear, release.lastYear)}, extracted {dayText(release.extractDate)}
        </dd>
      </div>
      <div>
        <dt>Sources</dt>
        <dd>{release.sources.map(({ source }) => source).join('; ')}</dd>
      </div>
      <div>
        <dt>Protection of small numbers</dt>
        <dd>{release.method.label}</dd>
      </div>
    </dl>
  );
}
