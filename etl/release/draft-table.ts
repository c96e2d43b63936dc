import type { Client } from 'pg';
import { AGGREGATES } from '#domain/aggregate';

/** The tables of `stats` of which each release has a partition of its own. */
export const PARTITIONED = [
  ...AGGREGATES.map(({ name }) => name),
  'by_request',
  'by_agency_request',
] as const;

type Partitioned = (typeof PARTITIONED)[number];

/** The table into which a build writes the rows of its draft, before they are a partition. */
export function draftTable(name: Partitioned): string {
  return `stats.${name}_draft`;
}

/**
 * Fills the table of a draft by statements that know its release as $1. It begins without an index, and its primary key is made
 * when all rows are there, which takes half as long. What a build that was cut off has left goes first.
 */
export async function fillDraft(
  client: Client,
  { name, release }: { readonly name: Partitioned; readonly release: number },
  statements: readonly string[],
): Promise<void> {
  await client.query('select stats.begin_draft($1)', [name]);
  for (const statement of statements) await client.query(statement, [release]);
  await client.query('select stats.finish_draft($1, $2)', [name, release]);
}

/** Makes the filled tables of a draft partitions. Until then nobody sees them, whichever session has committed. */
export async function attachDraft(client: Client, release: number): Promise<void> {
  for (const name of PARTITIONED) await client.query('select stats.attach_draft($1, $2)', [name, release]);
}

/** Drops the partitions of a draft; the database refuses to when the release was ever published. */
export async function dropDraft(client: Client, release: number): Promise<void> {
  for (const name of PARTITIONED) await client.query('select stats.drop_draft($1, $2)', [name, release]);
}
