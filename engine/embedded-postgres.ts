import { createHash } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { chmod, mkdir, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, canEnter, serverAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { type Cluster, openCluster } from './cluster.ts';
import { errorCode } from './error-code.ts';
import { isLastOne, type Lease, serverUrl, takeLease } from './lease.ts';
import { ensureServer, stopServer } from './server.ts';

/** A running database server of our own, for as long as somebody uses it. */
export type EmbeddedPostgres = {
  /** Address of the database `liaison`, whose role owns the whole server. */
  readonly url: string;
  readonly dataDir: string;
  /** Gives the server up; it ends with the last of its users. Close your own connections first. */
  stop(): Promise<void>;
};

export type EmbeddedPostgresOptions = {
  readonly dataDir: string;
  /** PostgreSQL settings by name, for a server that is started (one that already runs keeps its own). */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onProgress?: (sentence: string) => void;
};

/**
 * Starts the PostgreSQL server that came with npm, or joins the one that already runs on the data folder: also one
 * whose starter was killed. Errors are sentences that name the place and the mend.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { settings = {}, onProgress = () => undefined } = options;
  const dataDir = await makeDataDir(options.dataDir);
  const dir = join(dataDir, 'postgres');
  const account = serverAccount(dir);
  await letIn(account, dataDir);
  const binaries = await findBinaries(dataDir, account);
  const cluster = await openCluster({ dir, account, binaries }, onProgress);
  const lease = await ensureServer(cluster, { settings, onProgress });
  try {
    await createDatabase(lease);
  } catch (error) {
    await giveUp(cluster, lease);
    throw error;
  }
  let stopped: Promise<void> | undefined;
  return {
    url: serverUrl(lease.port, cluster.password, 'liaison'),
    dataDir,
    stop: () => (stopped ??= giveUp(cluster, lease)),
  };
}

/** A lease whose connection broke is taken anew: the server may be gone, or may have other users. */
async function giveUp(cluster: Cluster, lease: Lease): Promise<void> {
  const last = await isLastOne(lease).catch(() => undefined);
  if (last === true) await stopServer(cluster);
  await lease.client.end().catch(() => undefined);
  if (last !== undefined) return;
  const anew = await takeLease(lease.port, cluster.password);
  if (anew !== undefined) await giveUp(cluster, anew);
}

/**
 * Where the data of a checkout live unless told otherwise: `.liaison` in it. Root's server runs as another account,
 * which can not enter a private home: then a folder under /var/lib, or the temporary folder when that is read-only.
 */
export function defaultDataDir(projectDir: string): string {
  const inside = join(projectDir, '.liaison');
  if (canEnter(projectDir, serverAccount(join(inside, 'postgres')))) return inside;
  const name = `liaison-${createHash('sha256').update(projectDir).digest('hex').slice(0, 8)}`;
  return join(isWritable('/var/lib') ? '/var/lib' : tmpdir(), name);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function makeDataDir(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true });
    return await realpath(dataDir);
  } catch (cause) {
    throw new Error(
      `the database folder ${dataDir} can not be made: set LIAISON_DATA_DIR to a folder that can be written, or DATABASE_URL to a PostgreSQL server`,
      { cause },
    );
  }
}

/** Root's own data folder is opened for the server's account to pass through; the folders above it are not ours to open. */
async function letIn(account: Account | undefined, dataDir: string): Promise<void> {
  if (canEnter(dataDir, account)) return;
  const { mode, uid } = await stat(dataDir);
  if (uid === process.getuid?.()) await chmod(dataDir, mode | 0o011);
  if (canEnter(dataDir, account)) return;
  throw new Error(
    `the database can not run as root and its account (uid ${account?.uid}) can not enter ${dataDir}: set LIAISON_DATA_DIR to a folder that every user can enter, such as /var/lib/liaison`,
  );
}

async function createDatabase({ client }: Lease): Promise<void> {
  const { rowCount } = await client.query("select from pg_database where datname = 'liaison'");
  if (rowCount === 0) await client.query('create database liaison').catch(ignoreExisting);
}

function ignoreExisting(error: unknown): void {
  if (!['42P04', '23505'].includes(errorCode(error))) throw error; // made by another process at the same moment
}
