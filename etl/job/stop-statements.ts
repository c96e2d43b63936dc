import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { comesWithin, endConnection, NOTICE_A_DEAD_SERVER } from '../connection.ts';

const AGAIN_MS = 250;
/** Work that is asked to stop and does not come to a statement in this time loses its connection. */
const PATIENCE_MS = 10_000;
/** A request to cancel that has no answer in this time is given up. */
const ANSWER_MS = 3_000;

export type Session = { readonly databaseUrl: string; readonly pid: number };

/** The number of the server process of a connection. */
export async function sessionPid(client: Client): Promise<number> {
  const { rows } = await client.query<{ readonly pid: number }>('select pg_backend_pid() as pid');
  if (rows[0] === undefined) throw new Error('the database did not say which process serves the connection');
  return rows[0].pid;
}

/**
 * From the moment the signal is given, cancels what a session does, over a connection of its own and again and again: also a
 * statement that comes next. `stop` ends that, and does not wait long for a database that is away; call it before a statement
 * that must not be cancelled.
 */
export function stopStatementsOn(signal: AbortSignal, session: Session): { stop(): Promise<void> } {
  const over = new AbortController();
  let ending: Promise<void> | undefined;
  const begin = () => {
    ending ??= cancelUntil(over.signal, session);
  };
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return {
    stop: async () => {
      signal.removeEventListener('abort', begin);
      over.abort();
      if (ending) await comesWithin(ANSWER_MS, ending);
    },
  };
}

/** Ends a session whatever it does: its transaction rolls back and its locks are given up. */
export async function endSession(session: Session): Promise<void> {
  await withAccount(session.databaseUrl, (client) => terminate(client, session));
}

async function terminate(client: Client, { pid }: Session): Promise<void> {
  await client.query('select pg_terminate_backend($1)', [pid]);
}

/** A connection that breaks or does not answer is followed by another one: until it is over, somebody must be asking. */
async function cancelUntil(over: AbortSignal, session: Session): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  let isDone = false;
  while (!(isDone || over.aborted)) {
    isDone = await withAccount(session.databaseUrl, async (client) => {
      while (performance.now() < end && !over.aborted) {
        await client.query('select pg_cancel_backend($1)', [session.pid]);
        await nextTime(over);
      }
      if (!over.aborted) await terminate(client, session);
    }).then(
      () => true,
      () => false,
    );
    if (!isDone) await nextTime(over);
  }
}

async function nextTime(over: AbortSignal): Promise<void> {
  await pause(AGAIN_MS, undefined, { signal: over }).catch(() => undefined);
}

/** As the account that logged in, which may end its own sessions; the role of the ETL may not, as it is another one. */
async function withAccount(databaseUrl: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: 'liaison stop',
    ...NOTICE_A_DEAD_SERVER,
    query_timeout: ANSWER_MS,
  });
  client.on('error', () => undefined); // the statement that waits for it tells it
  try {
    await client.connect();
    await work(client);
  } finally {
    await endConnection(client);
  }
}
