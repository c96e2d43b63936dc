import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { connectionAs } from '#schema/connection';

/**
 * A server that watches for a client that is gone gives up its statement and locks within seconds of a killed process.
 * Not every system can watch; there the statement ends by itself.
 */
const NOTICE_A_DEAD_CLIENT = `
do $$ begin
  perform set_config('client_connection_check_interval', '2s', false);
exception when others then null;
end $$`;

/**
 * A database that does not answer to a new connection within ten seconds is away. While a statement runs, the system asks after
 * ten seconds of silence, and then again and again, whether the other side is still there.
 */
export const NOTICE_A_DEAD_SERVER = {
  connectionTimeoutMillis: 10_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
} as const;

/** How long an end is waited for that a living database confirms at once. */
const END_MS = 3_000;

/**
 * Opens one connection of the ETL, as the role that may write. The caller ends it. With `answerMs` a statement that has no
 * answer by then fails.
 */
export async function connectEtl(databaseUrl: string, answerMs?: number): Promise<Client> {
  const client = new Client({
    ...connectionAs('etl', databaseUrl),
    ...NOTICE_A_DEAD_SERVER,
    ...(answerMs === undefined ? {} : { query_timeout: answerMs }),
  });
  // A connection that breaks while idle would end the process; the next statement reports it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(NOTICE_A_DEAD_CLIENT);
  } catch (error) {
    await endConnection(client);
    throw error;
  }
  return client;
}

/** Does some work over a connection of its own as the ETL, and ends it whatever happens. */
export async function withEtl<Result>(
  databaseUrl: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = await connectEtl(databaseUrl);
  try {
    return await work(client);
  } finally {
    await endConnection(client);
  }
}

/** Ends a connection. One that does not answer is cut off after a few seconds; one that is gone is left. */
export async function endConnection(client: Client): Promise<void> {
  if (!(await comesWithin(END_MS, client.end()))) client.connection.stream.destroy();
}

/** Waits for some work no longer than that, and says whether it ended, well or not. */
export async function comesWithin(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const ended = new AbortController();
  const late = pause(milliseconds, false, { signal: ended.signal }).catch(() => true);
  const came = work.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([came, late]);
  } finally {
    ended.abort();
  }
}
