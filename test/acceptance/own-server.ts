import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { handOver, serverAccount } from '../../engine/account.ts';
import { findBinaries } from '../../engine/binaries.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../engine/embedded-postgres.ts';
import { findPostmaster, isServer } from '../../engine/postmaster.ts';
import { runProgram, spawnProgram } from '../../engine/program.ts';

/** What a crash of the machine could lose may be lost, what a crash of the server could lose may not: its answer follows the log. */
const FAST = { fsync: 'off', full_page_writes: 'off' };
const LOOK_MS = 20;
/** What `ulimit -f` counts in, by POSIX. */
const BLOCK_BYTES = 512;

/** A database server that a test may break. */
export type OwnServer = {
  readonly url: string;
  /** Ends it as a crash does, and starts it again. */
  crash(): Promise<void>;
  /** Starts it again so that no file of it can grow beyond so many bytes: to a statement that is a full disk. */
  fillDisk(bytes: number): Promise<void>;
  remove(): Promise<void>;
};

/** Starts a server whose write-ahead log comes in files of 1 MB, so that a low limit hits the tables and not the log. */
export async function startOwnServer(): Promise<OwnServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'liaison-own-server-'));
  const dir = join(dataDir, 'postgres');
  await createCluster(dataDir, dir);
  let server: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir, settings: FAST });
  const end = (signal: 'SIGQUIT' | 'SIGINT') => endServer(dir, signal);
  return {
    url: server.url,
    crash: async () => {
      await end('SIGQUIT');
      server = await startEmbeddedPostgres({ dataDir, settings: FAST });
    },
    fillDisk: async (bytes) => {
      await end('SIGINT');
      await startLimited(dataDir, dir, bytes);
      server = await startEmbeddedPostgres({ dataDir, settings: FAST });
    },
    remove: async () => {
      await end('SIGINT'); // whoever is still connected
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function createCluster(dataDir: string, dir: string): Promise<void> {
  const account = serverAccount(dir);
  await mkdir(dir, { mode: 0o700 });
  for (const folder of [dataDir, dir]) await handOver(folder, account);
  const binaries = await findBinaries(dataDir, account);
  const password = randomBytes(24).toString('hex');
  const passwordFile = join(dataDir, 'password');
  await writeFile(passwordFile, password);
  await handOver(passwordFile, account);
  const options = [
    '--username=liaison',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ];
  await runProgram(
    [binaries.initdb, `--pgdata=${dir}`, `--pwfile=${passwordFile}`, '--wal-segsize=1', ...options],
    account,
    dataDir,
  );
  await writeFile(join(dir, 'liaison.json'), JSON.stringify({ password, port: 0 }));
  await handOver(join(dir, 'liaison.json'), account);
}

async function endServer(dir: string, signal: 'SIGQUIT' | 'SIGINT'): Promise<void> {
  const postmaster = await findPostmaster(dir);
  if (postmaster === undefined) throw new Error(`no server runs in ${dir}`);
  process.kill(postmaster.pid, signal);
  while (await isServer(postmaster.pid)) await pause(LOOK_MS);
}

/** On the port that it had, so that its address stays. Whoever opens the cluster next joins it. */
async function startLimited(dataDir: string, dir: string, bytes: number): Promise<void> {
  const account = serverAccount(dir);
  const { postgres } = await findBinaries(dataDir, account);
  const { port } = JSON.parse(await readFile(join(dir, 'liaison.json'), 'utf8'));
  const settings = { ...FAST, listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const script = `ulimit -f ${Math.floor(bytes / BLOCK_BYTES)}; exec "$0" "$@"`;
  spawnProgram(['/bin/sh', '-c', script, postgres, '-D', dir, '-p', String(port), ...options], account, {
    cwd: dir,
    detached: true,
    stdio: 'ignore',
  }).unref();
  while ((await findPostmaster(dir)) === undefined) await pause(LOOK_MS);
}
