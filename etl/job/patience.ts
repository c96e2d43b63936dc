import { setTimeout as pause } from 'node:timers/promises';

export type Patience = { readonly forMs: number; readonly everyMs: number };

/** A database that is restarted is back within this time, or somebody will look after it. */
export const A_RESTART: Patience = { forMs: 60_000, everyMs: 500 };

/** What no waiting mends, by the class of its SQLSTATE: wrong values, broken constraints, missing tables or rights. */
const NEVER_MENDED = /^(22|23|42)/;

/**
 * Does some work, and does it again while it fails because the database is away or out of room. Errors: the last one, when the
 * time is over; at once what waiting does not mend.
 */
export async function persist<Result>(
  work: () => Promise<Result>,
  { forMs, everyMs }: Patience,
): Promise<Result> {
  const end = performance.now() + forMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() + everyMs > end || NEVER_MENDED.test(sqlState(error))) throw error;
    }
    await pause(everyMs);
  }
}

/** The five letters with which PostgreSQL says what went wrong; empty for every other error. */
export function sqlState(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^[0-9A-Z]{5}$/.test(code) ? code : '';
}
