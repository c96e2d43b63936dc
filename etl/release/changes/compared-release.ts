import type { Client } from 'pg';
import type { Side } from '#domain/changed-cell';
import type { DisclosureMethod, ReleaseCategories, ReleaseSource } from '#domain/release';
import { notReportedKeys, type ReportingRow } from '#domain/reporting';
import { ReleaseRefused } from '../refused.ts';

/** What comparing a release needs beside its cells. */
export type ComparedRelease = Side & {
  readonly release: number;
  readonly categories: ReleaseCategories;
  readonly sources: readonly ReleaseSource[];
  readonly reporting: readonly ReportingRow[];
  readonly reason: string | null;
};

type Row = {
  readonly method: DisclosureMethod;
  readonly categories: ReleaseCategories;
  readonly sources: readonly ReleaseSource[];
  readonly reason: string | null;
};

/** Reads a release of any state, a draft too. Refuses (`ReleaseRefused`) a number that no release has. */
export async function readCompared(client: Client, release: number): Promise<ComparedRelease> {
  const { rows } = await client.query<Row>(
    'select method, categories, sources, coalesce(reason, note) as reason from stats.release where release_id = $1',
    [release],
  );
  if (!rows[0]) throw new ReleaseRefused(`There is no release ${release}.`);
  const reporting = await client.query<ReportingRow>(
    'select party_axis as axis, code, year, reported from stats.reporting where release_id = $1',
    [release],
  );
  return { release, ...rows[0], reporting: reporting.rows, notReported: notReportedKeys(reporting.rows) };
}
