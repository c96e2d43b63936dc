/**
 * Answers that stay as they are: those of a numbered release, and lists that come with the program. After five minutes they
 * are asked for again, for an hour while the old ones are still shown.
 */
export const KEPT = 'public, max-age=300, stale-while-revalidate=3600';

/** Answers that the next publication or withdrawal changes: asked again each time, and answered 304 while they are the same. */
export const ASKED_AGAIN = 'no-cache';

/** How long the answer to a question about a release may be kept. */
export function cachingOf(release: number | 'latest'): string {
  return release === 'latest' ? ASKED_AGAIN : KEPT;
}
