import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { comesWithin, connectEtl, endConnection } from '../connection.ts';
import type { JobProgress } from './import-job.ts';
import { beat } from './job-record.ts';

const EVERY_MS = 500;
/** A beat without an answer in this time has failed, and the next goes over a new connection. */
const ANSWER_MS = 5_000;
/** How long the end of an import waits for a beat that is under way. */
const LAST_BEAT_MS = 3_000;

export type Heart = {
  readonly databaseUrl: string;
  readonly importId: number;
  progress(): JobProgress;
  /** Somebody asked to cancel the import. May be told more than once. */
  onCancel(): void;
};

/**
 * Writes about twice a second, over a connection of its own, that the import lives and how far it is, and reads whether it is
 * to stop. A beat that fails is left out: whether the database is there, the import itself finds out. `stop` waits for a beat
 * that is under way, but not long.
 */
export function startHeartbeat(heart: Heart): { stop(): Promise<void> } {
  const over = new AbortController();
  const ended = beatUntil(over.signal, heart);
  return {
    stop: async () => {
      over.abort();
      await comesWithin(LAST_BEAT_MS, ended);
    },
  };
}

async function beatUntil(over: AbortSignal, heart: Heart): Promise<void> {
  let client: Client | undefined;
  while (await isGoingOn(over)) {
    try {
      client ??= await connectEtl(heart.databaseUrl, ANSWER_MS);
      if (await beat(client, heart.importId, heart.progress())) heart.onCancel();
    } catch {
      if (client) await endConnection(client);
      client = undefined; // the next beat has a connection of its own
    }
  }
  if (client) await endConnection(client);
}

/** After a beat's time; at once when it is over. */
async function isGoingOn(over: AbortSignal): Promise<boolean> {
  await pause(EVERY_MS, undefined, { signal: over }).catch(() => undefined);
  return !over.aborted;
}
