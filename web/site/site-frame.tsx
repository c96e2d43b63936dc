import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useAddressSearch } from '../address/use-search.ts';
import { useRelease } from '../figures/use-figures.ts';
import { readRelease } from '../selection/read-selection.ts';
import { useWords, VoiceContext } from '../words/use-words.ts';
import { directionOf, LOCALE, languageOf, readVoice, type Voice } from '../words/voice.ts';
import styles from './site.module.css';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { SITE_WORDS } from './site-words.ts';

/** What surrounds every page: language, header, footer, and the place where the page stands. */
export function SiteFrame() {
  const voice = readVoice(useAddressSearch().lang ?? '') ?? 'en';
  useDocumentLanguage(voice);
  return (
    <VoiceContext value={voice}>
      <I18nProvider locale={LOCALE[voice]}>
        <Site />
      </I18nProvider>
    </VoiceContext>
  );
}

function Site() {
  const say = useWords(SITE_WORDS);
  const release = useRelease(readRelease(useAddressSearch())).data;
  const main = useFocusAfterMove();
  return (
    <>
      <a className={styles.skip} href="#main">
        {say('skip')}
      </a>
      <SiteHeader release={release} />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <SiteFooter release={release} />
    </>
  );
}

function useDocumentLanguage(voice: Voice): void {
  useEffect(() => {
    document.documentElement.lang = languageOf(voice);
    document.documentElement.dir = directionOf(voice);
  }, [voice]);
}

/** Reading goes on at the top of the main part when another page opens; not when the first one does. */
function useFocusAfterMove() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
