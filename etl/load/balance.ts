import type { SourceChange } from '../check/source-changes.ts';
import type { BundleTotals } from './bundle-totals.ts';

/** What was counted around a load: the bundle as it was staged and as the facts have it, and the source before and after. */
export type Counted = {
  readonly staged: BundleTotals;
  readonly loaded: BundleTotals;
  readonly change: SourceChange;
  readonly currentBefore: number;
  readonly currentAfter: number;
};

/**
 * Throws, with the numbers, when the facts are not what was staged: every case and participation once, the record keys with
 * the same sum, and current cases after = before + new + returned - withdrawn.
 */
export function assertBalance({ staged, loaded, change, currentBefore, currentAfter }: Counted): void {
  assertEqual('cases', staged.cases, loaded.cases);
  assertEqual('participations', staged.participations, loaded.participations);
  assertEqual('sum of record keys', staged.recordKeys, loaded.recordKeys);
  const expected = currentBefore + change.new + change.returned - change.withdrawn;
  if (currentAfter === expected) return;
  throw new Error(
    `the source has ${currentAfter} current cases: ${currentBefore} before + ${change.new} new + ${change.returned} returned - ${change.withdrawn} withdrawn = ${expected}`,
  );
}

function assertEqual(what: string, staged: number, loaded: number): void {
  if (staged !== loaded) throw new Error(`${what}: ${staged} were staged and ${loaded} are in the facts`);
}
