import { setTimeout as pause } from 'node:timers/promises';
import { sweepImports } from '../etl/job/sweep.ts';

const EVERY_MS = 15_000;

/**
 * Ends the records of imports whose process died: now, and every 15 seconds until it is stopped. A database that is away for a
 * while is no fault of the janitor: the next round has it.
 */
export async function startJanitor(
  databaseUrl: string,
  everyMs = EVERY_MS,
): Promise<{ stop(): Promise<void> }> {
  await sweepImports(databaseUrl, new Date());
  const over = new AbortController();
  const ended = sweepUntil(over.signal, { databaseUrl, everyMs });
  return {
    stop: async () => {
      over.abort();
      await ended;
    },
  };
}

type Rounds = { readonly databaseUrl: string; readonly everyMs: number };

async function sweepUntil(over: AbortSignal, { databaseUrl, everyMs }: Rounds): Promise<void> {
  for (;;) {
    await pause(everyMs, undefined, { signal: over }).catch(() => undefined);
    if (over.aborted) return;
    await sweepImports(databaseUrl, new Date()).catch(() => undefined);
  }
}
