import { useSyncExternalStore } from 'react';

const KEY = 'liaison-theme';
const CHANGED = 'liaison:theme';

/** `auto` follows the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** Puts the remembered choice on the document, where the tokens read it. */
export function applyStoredTheme(): void {
  const theme = storedTheme();
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Remembers a choice and shows it. */
export function chooseTheme(theme: Theme): void {
  try {
    window.localStorage.setItem(KEY, theme);
  } catch {
    // A browser may forbid storage: the choice then lasts as long as the page, which is all that can be had.
  }
  document.documentElement.dataset.theme = theme;
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  window.dispatchEvent(new Event(CHANGED));
}

/** The choice that holds now. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribeToTheme, currentTheme);
}

/** Calls back when the colours of the page may have changed: by choice, by the system, or for printing. */
export function subscribeToTheme(onChange: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', 'print'].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

function currentTheme(): Theme {
  const shown = document.documentElement.dataset.theme;
  return shown === 'light' || shown === 'dark' ? shown : 'auto';
}

function storedTheme(): Theme {
  try {
    const stored = window.localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'auto';
  } catch {
    return 'auto';
  }
}
