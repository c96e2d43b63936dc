import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../api/settings.ts';
import { defaultDataDir, startEmbeddedPostgres } from '../engine/embedded-postgres.ts';
import { migrate } from '../etl/schema/migrate.ts';
import { step } from './progress.ts';
import { Refusal } from './refusal.ts';

/** The database that a command works on, by role, and how to let go of it. */
export type Database = {
  readonly ownerUrl: string;
  readonly etlUrl: string;
  readonly apiUrl: string;
  /** The secret of the record keys; never in the database. */
  recordKeySecret(): Promise<string>;
  close(): Promise<void>;
};

/** The folder of the checkout or installation: two levels above the compiled `dist/cli`. */
export const PROJECT_DIR = resolve(fileURLToPath(import.meta.url), '../../..');

const SECRET_FILE = 'record-key-secret';
const SECRET_BYTES = 32;

/** Does some work on the database and lets go of it, whatever happens. */
export async function withDatabase<Result>(
  settings: Settings,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(settings);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
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
    recordKeySecret: async () => settings.LIAISON_RECORD_KEY_SECRET ?? refuseWithoutSecret(),
    close: async () => undefined,
  };
}

function refuseWithoutSecret(): never {
  throw new Refusal(
    'LIAISON_RECORD_KEY_SECRET is not set: with a database of your own, give a secret of at least 24 characters and keep it for ever, because the protection of small numbers hangs on it',
  );
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
    recordKeySecret: async () => settings.LIAISON_RECORD_KEY_SECRET ?? keptSecret(server.dataDir),
    close: () => server.stop(),
  };
}

/** The secret of an embedded installation: made at the first import and kept beside the database, never in it. */
async function keptSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, SECRET_FILE);
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, randomBytes(SECRET_BYTES).toString('hex'), { mode: 0o600, flag: 'wx' }).catch(
    ignoreExisting,
  );
  return (await readFile(file, 'utf8')).trim();
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
