import { axesNotCompared, comparedYears } from '#domain/ledger-years';
import type { ComparedRelease } from './compared-release.ts';

/** Two releases that are compared. */
export type ComparedPair = { readonly before: ComparedRelease; readonly after: ComparedRelease };

/** What the statement of the ledger needs of two releases. */
export function comparedBy({ before, after }: ComparedPair) {
  return {
    release: after.release,
    since: before.release,
    years: comparedYears(before.categories, after.categories),
    notCompared: axesNotCompared(before.categories, after.categories),
  };
}
