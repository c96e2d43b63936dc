import { useEffect } from 'react';

/** Names the page in the tab, the history and for speech. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Liaison`;
  }, [title]);
}
