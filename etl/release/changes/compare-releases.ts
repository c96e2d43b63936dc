import type { Client } from 'pg';
import type { Aggregate } from '#domain/aggregate';
import { type ChangedCell, changeOf } from '#domain/changed-cell';
import { axesNotCompared, type Change, comparedYears } from '#domain/ledger';
import { type ReportingChange, reportingChanges } from '#domain/reporting';
import { changesPage } from '#schema/changes-statement';
import { withEtl } from '../../connection.ts';
import { type ComparedRelease, readCompared } from './compared-release.ts';

/** What a release changes in the figures of an earlier one. */
export type Comparison = {
  readonly release: number;
  readonly since: number;
  /** Why, in the words of the steward. */
  readonly reason: string | null;
  readonly total: number;
  /** How many figures of each aggregate changed; none where none did. */
  readonly totals: readonly { readonly aggregate: Aggregate['name']; readonly changes: number }[];
  /** The largest changes, cases first. */
  readonly largest: readonly Change[];
  readonly reporting: readonly ReportingChange[];
};

type PageRow = { readonly of_aggregate: Aggregate['name']; readonly changes: number } & (
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
    return compare(client, { before, after, largest: options.largest });
  });
}

/** Compares two releases over a connection that is open. */
export async function compare(
  client: Client,
  { before, after, largest }: ComparedPair & { readonly largest: number },
): Promise<Comparison> {
  const { text, parameters } = changesPage(
    comparedBy({ before, after }),
    { codes: {} },
    { limit: largest, after: 0 },
  );
  const { rows } = await client.query<PageRow>(text, [...parameters]);
  const totals = new Map(rows.map(({ of_aggregate, changes }) => [of_aggregate, changes]));
  return {
    release: after.release,
    since: before.release,
    reason: after.reason,
    total: [...totals.values()].reduce((sum, changes) => sum + changes, 0),
    totals: [...totals].map(([aggregate, changes]) => ({ aggregate, changes })),
    largest: rows.flatMap((row) => (row.aggregate === null ? [] : [changeOf(row, before, after)])),
    reporting: reportingChanges(before.reporting, after.reporting),
  };
}

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
