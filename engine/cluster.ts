import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Account, handOver } from './account.ts';
import type { Binaries } from './binaries.ts';
import { errorCode } from './error-code.ts';
import { runProgram } from './program.ts';

/** A database cluster on disk: its folder, who owns it, and how to log in. `port` is the one it had last, 0 before. */
export type Cluster = {
  readonly dir: string;
  readonly account: Account | undefined;
  readonly binaries: Binaries;
  readonly password: string;
  readonly port: number;
};

type Place = Pick<Cluster, 'dir' | 'account' | 'binaries'>;
type Settings = Pick<Cluster, 'password' | 'port'>;

const ABANDONED_MS = 10 * 60_000;

/** Opens the cluster, made first when there is none. It appears whole or not at all, also for two starts at once. */
export async function openCluster(place: Place, onProgress: (sentence: string) => void): Promise<Cluster> {
  if (!(await exists(join(place.dir, 'PG_VERSION')))) {
    onProgress(`creating the database in ${place.dir}`);
    await createCluster(place);
  }
  await checkVersion(place);
  return { ...place, ...(await readSettings(place.dir)) };
}

/** Remembers the port, so that the next start has the same address when it can. */
export async function rememberPort(cluster: Cluster, port: number): Promise<void> {
  if (cluster.port !== port)
    await writeSettings(cluster.dir, { password: cluster.password, port }, cluster.account);
}

/** False only when the file is known to be absent: a folder of another user is not taken for an empty one. */
async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return false;
    throw new Error(
      `the database folder ${dirname(path)} can not be read (${errorCode(cause)}): run Liaison as the user it belongs to, or set LIAISON_DATA_DIR to a folder of your own`,
      { cause },
    );
  }
}

async function createCluster({ dir, account, binaries }: Place): Promise<void> {
  await removeAbandoned(dir);
  const fresh = `${dir}.new-${randomBytes(4).toString('hex')}`;
  const passwordFile = `${fresh}.password`;
  const password = randomBytes(24).toString('hex');
  try {
    await mkdir(fresh, { mode: 0o700 });
    await handOver(fresh, account);
    await writePrivate(passwordFile, password, account);
    const initdb = [binaries.initdb, ...initdbArguments(fresh, passwordFile)] as const;
    await runProgram(initdb, account, dirname(dir)).catch(explainCreate(dir));
    await writeSettings(fresh, { password, port: 0 }, account);
    await rename(fresh, dir).catch(refuseUnlessMade(dir));
  } finally {
    await rm(passwordFile, { force: true });
    await rm(fresh, { recursive: true, force: true });
  }
}

function explainCreate(dir: string): (cause: Error) => never {
  return (cause) => {
    throw new Error(
      `no database could be made in ${dir}: ${cause.message}; set LIAISON_DATA_DIR to another folder, or DATABASE_URL to a PostgreSQL server`,
      { cause },
    );
  };
}

function initdbArguments(dir: string, passwordFile: string): string[] {
  return [
    `--pgdata=${dir}`,
    '--username=liaison',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ];
}

function refuseUnlessMade(dir: string): (cause: unknown) => void {
  return (cause) => {
    if (existsSync(join(dir, 'PG_VERSION'))) return;
    throw new Error(`${dir} is not empty and holds no database: move it away, or set LIAISON_DATA_DIR`, {
      cause,
    });
  };
}

/** What a start that was killed left behind. */
async function removeAbandoned(dir: string): Promise<void> {
  const parent = dirname(dir);
  for (const name of await readdir(parent)) {
    const path = join(parent, name);
    if (!path.startsWith(`${dir}.new-`)) continue;
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > ABANDONED_MS) await rm(path, { recursive: true, force: true });
  }
}

async function checkVersion({ dir, binaries }: Place): Promise<void> {
  const made = (await readFile(join(dir, 'PG_VERSION'), 'utf8')).trim();
  if (made === binaries.major) return;
  throw new Error(
    `the database in ${dir} was made by PostgreSQL ${made} and this Liaison brings ${binaries.major}, which can not read it: copy its tables over with the Liaison that made it (DATABASE_URL names the target), or move the folder away and import your bundles again`,
  );
}

async function readSettings(dir: string): Promise<Settings> {
  const file = join(dir, 'liaison.json');
  try {
    const { password, port } = JSON.parse(await readFile(file, 'utf8'));
    return { password: String(password), port: Number(port) };
  } catch (cause) {
    throw new Error(
      `${file}, which holds the database's password, can not be read: put it back, or move ${dir} away`,
      {
        cause,
      },
    );
  }
}

async function writeSettings(dir: string, settings: Settings, account: Account | undefined): Promise<void> {
  const file = join(dir, 'liaison.json');
  await writePrivate(`${file}.new`, `${JSON.stringify(settings)}\n`, account);
  await rename(`${file}.new`, file);
}

async function writePrivate(file: string, content: string, account: Account | undefined): Promise<void> {
  await writeFile(file, content, { mode: 0o600 });
  await handOver(file, account);
}
