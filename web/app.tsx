import { type ReactNode, useEffect } from 'react';
import styles from './app.module.css';
import { useRelease } from './figures/use-figures.ts';
import { usePlace } from './location.ts';
import { MethodPage } from './pages/method.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { OverviewPage } from './pages/overview.tsx';
import { readPage } from './selection/page-selection.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

const PAGES: Readonly<Record<string, { readonly title: string; readonly Page: () => ReactNode }>> = {
  '/': { title: 'Overview', Page: OverviewPage },
  '/method': { title: 'Method', Page: MethodPage },
};

/** Header, page and footer; the address says which page. */
export function App() {
  const { path, search } = usePlace();
  const release = useRelease(readPage(search).page.release).data;
  const { title, Page } = PAGES[path] ?? { title: 'Not found', Page: NotFoundPage };

  useEffect(() => {
    document.title = `${title} · Liaison`;
  }, [title]);

  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the figures
      </a>
      <SiteHeader release={release} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Page />
      </main>
      <SiteFooter release={release} />
    </>
  );
}
