import { changeOf, type Side } from '#domain/changed-cell';
import { CLOCKS } from '#domain/codes/counting-axes';
import { changeLabels } from '#domain/labels/change-labels';
import type { Language } from '#domain/labels/language';
import { partyLabel } from '#domain/labels/party-label';
import { releaseIn } from '#domain/labels/release-in';
import { type Change, type Ledger, ledgerTotals } from '#domain/ledger';
import { yearsAdded } from '#domain/ledger-years';
import { reportingChanges } from '#domain/reporting';
import type { FoundRelease } from '../release.query.ts';
import type { ChangesRow } from './changes.query.ts';

/** Two releases that are compared. */
export type Pair = { readonly before: FoundRelease; readonly after: FoundRelease };

/** Puts together a page of the ledger from the rows of its statement. An agency has its name in the later release, else in the earlier. Pure. */
export function ledgerOf(
  { before, after }: Pair,
  rows: readonly ChangesRow[],
  { after: first, lang }: { readonly after: number; readonly lang: Language },
): Ledger {
  const nameOf = (agency: string) => (after.agencies.get(agency) ?? before.agencies.get(agency))?.label;
  const labelled = (change: Change) => ({ ...change, labels: changeLabels(change, nameOf, lang) });
  const totals = new Map(rows.map(({ of_aggregate, changes }) => [of_aggregate, changes]));
  const total = [...totals.values()].reduce((sum, changes) => sum + changes, 0);
  const changes = rows.flatMap((row) =>
    row.aggregate === null ? [] : [labelled(changeOf(row, sideOf(before), sideOf(after)))],
  );
  const last = first + changes.length;
  return {
    release: releaseIn(after.release, lang),
    since: releaseIn(before.release, lang),
    reason: after.release.reason ?? after.release.note,
    total,
    totals: ledgerTotals(totals),
    years: CLOCKS.map((clock) => ({
      clock,
      added: yearsAdded(before.categories, after.categories, clock),
      removed: yearsAdded(after.categories, before.categories, clock),
    })),
    reporting: reportingChanges(before.reporting, after.reporting).map((change) => ({
      ...change,
      label: partyLabel(change, nameOf, lang),
    })),
    changes,
    next: changes.length > 0 && last < total ? String(last) : null,
  };
}

function sideOf({ release, notReported }: FoundRelease): Side {
  return { method: release.method.id, notReported };
}
