import type { ClientBase } from 'pg';
import { withEtl } from '../connection.ts';
import { failAbandoned } from './job-record.ts';
import { tryLockSource, unlockSource } from './source-lock.ts';

/**
 * Ends the record of every import whose process died, and says how many. A living import holds the lock of its source: it is
 * left alone and never waited for. The server needs about two seconds to notice that a process is gone; what it has not
 * noticed yet, the next sweep ends.
 */
export async function sweepImports(databaseUrl: string, now: Date): Promise<number> {
  return withEtl(databaseUrl, async (client) => {
    const { rows } = await client.query<{ readonly source_id: string }>(
      `select distinct source_id from facts.import where state = 'running' order by source_id`,
    );
    let ended = 0;
    for (const { source_id } of rows) ended += await sweepSource(client, source_id, now);
    return ended;
  });
}

async function sweepSource(client: ClientBase, source: string, now: Date): Promise<number> {
  if (!(await tryLockSource(client, source))) return 0;
  const ended = await failAbandoned(client, source, now);
  await unlockSource(client, source);
  return ended;
}
