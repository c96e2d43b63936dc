import type { Client } from 'pg';
import { type ChangedCell, changeOf } from '#domain/changed-cell';
import { type Change, type LedgerTotal, ledgerTotals } from '#domain/ledger';
import type { LedgerTableName } from '#domain/ledger-table';
import { type ReportingChange, reportingChanges } from '#domain/reporting';
import { changesPage } from '#schema/changes-statement';
import { KEPT_CHANGES, keptPage } from '#schema/kept-ledger';
import { withEtl } from '../../connection.ts';
import { type ComparedPair, comparedBy } from './compared-pair.ts';
import { readCompared } from './compared-release.ts';
import { keepLedger } from './keep-ledger.ts';

/** What a release changes in the figures of an earlier one. */
export type Comparison = {
  readonly release: number;
  readonly since: number;
  /** Why, in the words of the steward. */
  readonly reason: string | null;
  readonly total: number;
  /** How many figures of each table changed; none where none did. */
  readonly totals: readonly LedgerTotal[];
  /** The largest changes, cases first. */
  readonly largest: readonly Change[];
  readonly reporting: readonly ReportingChange[];
};

type PageRow = { readonly of_aggregate: LedgerTableName; readonly changes: number } & (
  | ChangedCell
  | { readonly aggregate: null }
);

/** Compares two releases of any state. Refuses (`ReleaseRefused`) a number that no release has. */
export async function compareReleases(options: {
  readonly databaseUrl: string;
  readonly release: number;
  readonly since: number;
  readonly largest: number;
}): Promise<Comparison> {
  return withEtl(options.databaseUrl, async (client) => {
    const before = await readCompared(client, options.since);
    const after = await readCompared(client, options.release);
    await client.query('begin');
    const comparison = await compare(client, { before, after, largest: options.largest });
    await client.query('commit');
    return comparison;
  });
}

/** Compares two releases in a transaction of the caller, and keeps what it found. */
export async function compare(
  client: Client,
  { before, after, largest }: ComparedPair & { readonly largest: number },
): Promise<Comparison> {
  const compared = comparedBy({ before, after });
  const page = { limit: largest, after: 0 };
  await keepLedger(client, { before, after });
  const { text, parameters } =
    largest <= KEPT_CHANGES
      ? keptPage(compared, undefined, page)
      : changesPage(compared, { codes: {} }, page);
  const { rows } = await client.query<PageRow>(text, [...parameters]);
  const totals = new Map(rows.map(({ of_aggregate, changes }) => [of_aggregate, changes]));
  return {
    release: after.release,
    since: before.release,
    reason: after.reason,
    total: [...totals.values()].reduce((sum, changes) => sum + changes, 0),
    totals: ledgerTotals(totals),
    largest: rows.flatMap((row) => (row.aggregate === null ? [] : [changeOf(row, before, after)])),
    reporting: reportingChanges(before.reporting, after.reporting),
  };
}
