import { useSyncExternalStore } from 'react';

/** A phone held upright: charts put labels above bars and leave out what does not fit. */
export const NARROW = '(max-width: 43rem)';
/** Paper and high contrast, where colour may not be seen. */
export const STARK = '(prefers-contrast: more), (forced-colors: active), print';
export const STILL = '(prefers-reduced-motion: reduce), print';

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
  );
}
