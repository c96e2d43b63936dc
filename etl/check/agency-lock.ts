import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';

/** The one key of the agency list, in the space of advisory locks that the sources have their keys in too. */
const AGENCY_LIST = createHash('sha256').update('liaison agencies').digest().readBigInt64BE(0);

/**
 * Where a bundle brings agencies, waits until no other import that brings some is under way, until the end of the transaction.
 * The agency list is shared by all sources: without this, two imports at the same time would each compare theirs with a list
 * that lacks the other's. The statement that comes next sees what the other committed (read committed).
 */
export async function lockAgencies(client: ClientBase): Promise<void> {
  const { rowCount } = await client.query('select 1 from staged_agency limit 1');
  if (rowCount === 0) return;
  await client.query('select pg_advisory_xact_lock($1)', [AGENCY_LIST]);
}
