import type { ClientBase } from 'pg';
import { withEtl } from '../connection.ts';
import { tryLockImport, unlockImport } from './import-lock.ts';
import { failAbandoned } from './job-record.ts';

/**
 * Ends the record of every import whose process died, and says how many. A living import holds its lock: it is left alone and
 * never waited for. The server needs about two seconds to notice that a process is gone; what it has not noticed yet, the next
 * sweep ends.
 */
export async function sweepImports(databaseUrl: string, now: Date): Promise<number> {
  return withEtl(databaseUrl, (client) => sweepOthers(client, NO_IMPORT, now));
}

const NO_IMPORT = 0;

/** The same over the connection of an import, which must not take itself for dead: a connection may take its own lock again. */
export async function sweepOthers(client: ClientBase, ownImportId: number, now: Date): Promise<number> {
  const { rows } = await client.query<{ readonly importId: number }>(
    `select import_id::float8 as "importId" from facts.import
      where state = 'running' and import_id <> $1 order by import_id`,
    [ownImportId],
  );
  let ended = 0;
  for (const { importId } of rows) ended += await sweepImport(client, importId, now);
  return ended;
}

async function sweepImport(client: ClientBase, importId: number, now: Date): Promise<number> {
  if (!(await tryLockImport(client, importId))) return 0;
  const ended = await failAbandoned(client, importId, now);
  await unlockImport(client, importId);
  return ended;
}
