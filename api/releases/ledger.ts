import { AGGREGATES, type Aggregate } from '#domain/aggregate';
import { changeOf, type Side } from '#domain/changed-cell';
import { CLOCKS, type Clock } from '#domain/codes/counting-axes';
import type { Language } from '#domain/labels/language';
import { releaseIn } from '#domain/labels/release-in';
import { type Change, yearsAdded } from '#domain/ledger';
import type { Release } from '#domain/release';
import { type ReportingChange, reportingChanges } from '#domain/reporting';
import type { FoundRelease } from '../release.query.ts';
import type { ChangesRow } from './changes.query.ts';

/** A page of the revision ledger: what a release changed in the figures that an earlier one published. */
export type Ledger = {
  readonly release: Release;
  readonly since: Release;
  /** Why, in the words of the steward; the reason of the later release. */
  readonly reason: string | null;
  /** How many figures changed among those asked for, on all pages. */
  readonly total: number;
  readonly totals: readonly { readonly aggregate: Aggregate['name']; readonly changes: number }[];
  /** Years that are new and those that are gone, by clock: their figures were not published before, or are no longer. */
  readonly years: readonly {
    readonly clock: Clock;
    readonly added: readonly string[];
    readonly removed: readonly string[];
  }[];
  /** Who reports otherwise than before: where a party had no cases, its figures changed between 0 and “not reported”. */
  readonly reporting: readonly ReportingChange[];
  readonly changes: readonly Change[];
  /** The cursor of the next page; `null` on the last. */
  readonly next: string | null;
};

/** Two releases that are compared. */
export type Pair = { readonly before: FoundRelease; readonly after: FoundRelease };

/** Puts together a page of the ledger from the rows of its statement. Pure. */
export function ledgerOf(
  { before, after }: Pair,
  rows: readonly ChangesRow[],
  { after: first, lang }: { readonly after: number; readonly lang: Language },
): Ledger {
  const totals = new Map(rows.map(({ of_aggregate, changes }) => [of_aggregate, changes]));
  const total = [...totals.values()].reduce((sum, changes) => sum + changes, 0);
  const changes = rows.flatMap((row) =>
    row.aggregate === null ? [] : [changeOf(row, sideOf(before), sideOf(after))],
  );
  const last = first + changes.length;
  return {
    release: releaseIn(after.release, lang),
    since: releaseIn(before.release, lang),
    reason: after.release.reason ?? after.release.note,
    total,
    totals: AGGREGATES.flatMap(({ name }) => {
      const count = totals.get(name);
      return count === undefined ? [] : [{ aggregate: name, changes: count }];
    }),
    years: CLOCKS.map((clock) => ({
      clock,
      added: yearsAdded(before.categories, after.categories, clock),
      removed: yearsAdded(after.categories, before.categories, clock),
    })),
    reporting: reportingChanges(before.reporting, after.reporting),
    changes,
    next: changes.length > 0 && last < total ? String(last) : null,
  };
}

function sideOf({ release, notReported }: FoundRelease): Side {
  return { method: release.method.id, notReported };
}
