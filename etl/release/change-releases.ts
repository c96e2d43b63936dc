import type { Client } from 'pg';
import { withEtl } from '../connection.ts';

/** Any number that nothing else locks: whatever changes releases waits for its turn. */
const RELEASE_LOCK = 7_154_203;

/**
 * Runs some work in one transaction that sees the database as it stands at its beginning, while no other process changes
 * releases. All of it happens or nothing: when the work fails, its connection is ended, whatever it is doing, and the
 * transaction with it. The lock is taken before the transaction begins, so that the work sees what the one before it has
 * done; the server gives it up with the connection, even when the process is killed.
 */
export async function changeReleases<Result>(
  databaseUrl: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  return withEtl(databaseUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [RELEASE_LOCK]);
    await client.query('begin isolation level repeatable read');
    const result = await work(client);
    await client.query('commit');
    return result;
  });
}
