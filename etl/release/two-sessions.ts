import type { Client } from 'pg';
import { withEtl } from '../connection.ts';

/** Any number that nothing else locks: a second session waits until that of a process before it, perhaps killed, is gone. */
const SECOND_SESSION_LOCK = 7_154_204;

/**
 * Runs some work in two sessions, that of an open transaction and a second one that sees the same facts, so that two cores
 * have something to do. The second session commits first, when all work is done; if the first then fails to, what the second has
 * written stays. So it may only write what nobody reads before the first has committed, and clears such remains before it writes.
 */
export async function withSecondSession<Result>(
  databaseUrl: string,
  first: Client,
  work: (second: Client) => Promise<Result>,
): Promise<Result> {
  return withEtl(databaseUrl, async (second) => {
    await second.query('select pg_advisory_lock($1)', [SECOND_SESSION_LOCK]);
    await seeTheSame(first, second);
    const result = await work(second);
    await second.query('commit');
    return result;
  });
}

async function seeTheSame(first: Client, second: Client): Promise<void> {
  const { rows } = await first.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
  const snapshot = rows[0]?.snapshot ?? '';
  // The statement takes no parameters; a snapshot is called by the server, in hexadecimal digits and dashes.
  if (!/^[0-9A-F-]+$/i.test(snapshot)) throw new Error(`no name of a snapshot: ${snapshot}`);
  await second.query('begin isolation level repeatable read');
  await second.query(`set transaction snapshot '${snapshot}'`);
}
