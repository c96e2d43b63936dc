import type { Client } from 'pg';
import { attachDraft, fillDraft, PARTITIONED } from '../etl/release/draft-table.ts';

/** Gives a release its partitions, empty. */
export async function addPartitions(client: Client, release: number): Promise<void> {
  for (const name of PARTITIONED) await fillDraft(client, { name, release }, []);
  await attachDraft(client, release);
}

/** Drops the partitions of every release, and what builds have left. */
export async function dropPartitions(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select oid::regclass::text as name from pg_class
    where relnamespace = 'stats'::regnamespace and relkind = 'r' and (relispartition or relname like '%\\_draft')`);
  for (const { name } of rows) await client.query(`drop table ${name}`);
}
