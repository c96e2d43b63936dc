import { createHash } from 'node:crypto';
import type { Client, ClientBase } from 'pg';
import type { Manifest } from './bundle/manifest.ts';
import { connectEtl, withEtl } from './connection.ts';
import type { ImportReport } from './import-report.ts';

/**
 * Staged rows are sorted and joined as wholes; with the small defaults each of these steps goes through the disk. Their
 * statistics only have to say which table is large.
 */
const ROOM_FOR_STAGING = `
  set temp_buffers = '128MB'; set work_mem = '64MB'; set default_statistics_target = 10`;

/** Opens the one connection of an import, with room for its staged rows. */
export async function connectImport(databaseUrl: string): Promise<Client> {
  const client = await connectEtl(databaseUrl);
  await client.query(ROOM_FOR_STAGING);
  return client;
}

/** Waits until no other import of the source runs, and keeps others waiting while the connection lives. */
export async function lockSource(client: ClientBase, source: string): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [lockKey(source)]);
}

/** Begins the record of an import. What an earlier process left running was abandoned, for the lock is ours. */
export async function startImport(client: ClientBase, manifest: Manifest, now: Date): Promise<number> {
  await failRunning(client, manifest.source_id, now);
  const { rows } = await client.query<{ readonly import_id: string }>(
    `insert into facts.import (source_id, state, started_at, manifest) values ($1, 'running', $2, $3) returning import_id`,
    [manifest.source_id, now, JSON.stringify(manifest)],
  );
  return Number(rows[0]?.import_id);
}

/** Ends the record of an import with its report. Inside the transaction that loads, so that both are there or neither. */
export async function endImport(client: ClientBase, importId: number, report: ImportReport): Promise<void> {
  await client.query(
    'update facts.import set state = $2, finished_at = $3, report = $4 where import_id = $1',
    [importId, report.verdict, report.finishedAt, JSON.stringify(report)],
  );
}

/** Records, over a connection of its own, that an import could not go on. */
export async function failImport(
  databaseUrl: string,
  importId: number,
  { reason, at }: { readonly reason: string; readonly at: Date },
): Promise<void> {
  await withEtl(databaseUrl, (client) =>
    client.query(
      `update facts.import set state = 'failed', finished_at = $2, reason = $3 where import_id = $1 and state = 'running'`,
      [importId, at, reason],
    ),
  );
}

/** The server needs a moment to notice that the process of an import is gone. */
const NOTICE_MS = 100;
const NOTICE_TRIES = 40;

/**
 * Marks as failed every import that a process left running when it died, and says how many. A living import holds the lock of
 * its source and is left alone, after a few seconds in which a dead one gives it up.
 */
export async function endAbandonedImports(databaseUrl: string, now: Date): Promise<number> {
  return withEtl(databaseUrl, async (client) => {
    const { rows } = await client.query<{ readonly source_id: string }>(
      `select distinct source_id from facts.import where state = 'running' order by source_id`,
    );
    let ended = 0;
    for (const { source_id } of rows) ended += await endAbandonedOf(client, source_id, now);
    return ended;
  });
}

async function endAbandonedOf(client: ClientBase, source: string, now: Date): Promise<number> {
  if (!(await tryLock(client, source, NOTICE_TRIES))) return 0;
  const ended = await failRunning(client, source, now);
  await client.query('select pg_advisory_unlock($1)', [lockKey(source)]);
  return ended;
}

async function tryLock(client: ClientBase, source: string, tries: number): Promise<boolean> {
  const { rows } = await client.query<{ readonly locked: boolean }>(
    'select pg_try_advisory_lock($1) as locked',
    [lockKey(source)],
  );
  if (rows[0]?.locked || tries === 0) return rows[0]?.locked === true;
  await new Promise((resolve) => setTimeout(resolve, NOTICE_MS));
  return tryLock(client, source, tries - 1);
}

async function failRunning(client: ClientBase, source: string, now: Date): Promise<number> {
  const { rowCount } = await client.query(
    `update facts.import set state = 'failed', finished_at = $2, reason = 'the process ended before the import did'
      where source_id = $1 and state = 'running'`,
    [source, now],
  );
  return rowCount ?? 0;
}

/** A number of the source's own in the one space of advisory locks. */
function lockKey(source: string): bigint {
  return createHash('sha256').update(`liaison import\0${source}`).digest().readBigInt64BE(0);
}
