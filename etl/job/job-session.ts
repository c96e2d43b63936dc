import type { Client } from 'pg';
import { comesWithin, endConnection } from '../connection.ts';
import { connectImport } from './connect-import.ts';
import { endSession, sessionPid, stopStatementsOn } from './stop-statements.ts';

/** The connection of an import, and the one place that knows whether it is to stop. */
export type JobSession = {
  readonly client: Client;
  readonly signal: AbortSignal;
  /** Asks the work to stop, with the sentence why. The first reason stands. */
  stop(why: string): void;
  /** From here on no statement is cancelled any more. */
  letFinish(): Promise<void>;
  /** Undoes what the transaction did, at any price, and says whether the connection is still good. */
  rollBack(): Promise<boolean>;
  close(): Promise<void>;
};

/** Why an import stops whose process was asked to. */
export const STOPPED_HERE = 'stopped by Ctrl-C or a signal';

/** A connection that has an unfinished COPY never comes to a rollback. */
const ROLLBACK_MS = 5_000;

/** Opens the connection of an import. When `outer` is given, or somebody calls `stop`, its statements are cancelled. */
export async function openJobSession(
  databaseUrl: string,
  outer: AbortSignal | undefined,
): Promise<JobSession> {
  const client = await connectImport(databaseUrl);
  const session = { databaseUrl, pid: await sessionPid(client) };
  const controller = new AbortController();
  const stop = (why: string) => controller.abort(new Error(why));
  const stopHere = () => stop(STOPPED_HERE);
  const stopper = stopStatementsOn(controller.signal, session);
  if (outer?.aborted) stopHere();
  else outer?.addEventListener('abort', stopHere, { once: true });
  return {
    client,
    signal: controller.signal,
    stop,
    letFinish: () => stopper.stop(),
    rollBack: () => rollBack(client, () => endSession(session)),
    close: async () => {
      outer?.removeEventListener('abort', stopHere);
      await stopper.stop();
      await endConnection(client);
    },
  };
}

/** Why an import was asked to stop. */
export function whyStopped({ signal }: Pick<JobSession, 'signal'>): string {
  return signal.reason instanceof Error ? signal.reason.message : String(signal.reason);
}

async function rollBack(client: Client, end: () => Promise<void>): Promise<boolean> {
  let isGood = false;
  const rolled = client.query('rollback').then(() => {
    isGood = true;
  });
  if (!(await comesWithin(ROLLBACK_MS, rolled))) await end().catch(() => undefined);
  return isGood;
}
