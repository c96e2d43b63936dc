import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';

/** The import that has the lock. Empty when it is a dry run, which has no record. */
export type Waiting = { readonly importId: number | undefined; readonly startedAt: string | undefined };

/** Takes the lock of a source, which goes with the connection, if nobody has it, and says whether it did. */
export async function tryLockSource(client: ClientBase, source: string): Promise<boolean> {
  const { rows } = await client.query<{ readonly locked: boolean }>(
    'select pg_try_advisory_lock($1) as locked',
    [lockKey(source)],
  );
  return rows[0]?.locked === true;
}

/**
 * Waits for the lock of a source: imports of one source follow each other, in the order in which they came. `onWaiting` is
 * told once what it waits for.
 */
export async function waitForSource(
  client: ClientBase,
  source: string,
  onWaiting: (waiting: Waiting) => void = () => undefined,
): Promise<void> {
  onWaiting(await findRunning(client, source));
  await client.query('select pg_advisory_lock($1)', [lockKey(source)]);
}

const RUNNING = `
  select import_id, started_at from facts.import
  where source_id = $1 and state = 'running' and stage is distinct from 'waiting'
  order by import_id desc limit 1`;

async function findRunning(client: ClientBase, source: string): Promise<Waiting> {
  const { rows } = await client.query<{ readonly import_id: string; readonly started_at: Date }>(RUNNING, [
    source,
  ]);
  const [running] = rows;
  if (running === undefined) return { importId: undefined, startedAt: undefined };
  return { importId: Number(running.import_id), startedAt: running.started_at.toISOString() };
}

/** A number of the source's own in the one space of advisory locks. */
function lockKey(source: string): bigint {
  return createHash('sha256').update(`liaison import\0${source}`).digest().readBigInt64BE(0);
}
