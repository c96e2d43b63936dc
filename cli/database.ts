import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import type { Settings } from '../api/settings.ts';
import { defaultDataDir, startEmbeddedPostgres } from '../engine/embedded-postgres.ts';
import { sessionName } from '../etl/schema/connection.ts';
import { migrate } from '../etl/schema/migrate.ts';
import { step } from './progress.ts';
import { givenSecret, keptSecret, type RecordKeySecret } from './record-key-secret.ts';
import { Refusal } from './refusal.ts';
import { stopSignal } from './stop-signal.ts';

/** The database that a command works on, by role, and how to let go of it. */
export type Database = {
  readonly ownerUrl: string;
  readonly etlUrl: string;
  readonly apiUrl: string;
  /** The secret of the record keys; never in the database. A refusal says why there is none. */
  recordKeySecret(): Promise<RecordKeySecret>;
  close(): Promise<void>;
};

/** The folder of the checkout or installation: two levels above the compiled `dist/cli`. */
export const PROJECT_DIR = resolve(fileURLToPath(import.meta.url), '../../..');

/** Does some work on the database and lets go of it, whatever happens. Ctrl-C ends what the ETL is doing there. */
export async function withDatabase<Result>(
  settings: Settings,
  work: (database: Database, stop: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return withOpenDatabase(settings, (database, stop) =>
    endedByStop(database, stop, () => work(database, stop)),
  );
}

/** Does some work on the database that sees to Ctrl-C itself, and lets go of the database, whatever happens. */
export async function withOpenDatabase<Result>(
  settings: Settings,
  work: (database: Database, stop: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stop = stopSignal();
  const database = await openDatabase(settings);
  try {
    if (stop.aborted) throw new Refusal('Stopped before the work began; nothing was changed.');
    return await work(database, stop);
  } finally {
    await database.close();
  }
}

/** Does some work as the ETL that Ctrl-C ends: its sessions are closed, and what they were doing rolls back. */
export async function endedByStop<Result>(
  database: Database,
  stop: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  const interrupt = () => endEtlSessions(database.etlUrl).catch(() => undefined);
  stop.addEventListener('abort', interrupt);
  try {
    return await work();
  } catch (error) {
    throw stop.aborted ? new Refusal('Stopped: the step that was under way changed nothing.') : error;
  } finally {
    stop.removeEventListener('abort', interrupt);
  }
}

/** Ends the sessions of this process that act as the ETL, so that the statement they wait for rolls back. */
async function endEtlSessions(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client
    .query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
      sessionName('etl'),
    ])
    .finally(() => client.end());
}

/** Opens the database of the settings, or the embedded one where they name none, and brings its schema up to date. */
async function openDatabase(settings: Settings): Promise<Database> {
  const database = settings.DATABASE_URL
    ? givenDatabase(settings.DATABASE_URL, settings)
    : await embeddedDatabase(settings);
  try {
    await step('Bringing the schema up to date', () => migrate(database.ownerUrl));
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function givenDatabase(url: string, settings: Settings): Database {
  return {
    ownerUrl: url,
    etlUrl: settings.LIAISON_ETL_DATABASE_URL ?? url,
    apiUrl: settings.LIAISON_API_DATABASE_URL ?? url,
    recordKeySecret: async () => givenSecret(settings.LIAISON_RECORD_KEY_SECRET),
    close: async () => undefined,
  };
}

async function embeddedDatabase(settings: Settings): Promise<Database> {
  const dataDir = settings.LIAISON_DATA_DIR
    ? resolve(settings.LIAISON_DATA_DIR)
    : defaultDataDir(PROJECT_DIR);
  const server = await step('Starting the embedded database', (advance) =>
    startEmbeddedPostgres({ dataDir, onProgress: advance }),
  );
  return {
    ownerUrl: server.url,
    etlUrl: server.url,
    apiUrl: server.url,
    recordKeySecret: async () =>
      settings.LIAISON_RECORD_KEY_SECRET === undefined
        ? keptSecret(server.dataDir, server.url)
        : givenSecret(settings.LIAISON_RECORD_KEY_SECRET),
    close: () => server.stop(),
  };
}
