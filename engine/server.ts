import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, statfs } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { handOver } from './account.ts';
import { type Cluster, rememberPort } from './cluster.ts';
import { findFreePort } from './free-port.ts';
import { type Lease, takeLease } from './lease.ts';
import { findPostmaster, isServer, removeFalseLock } from './postmaster.ts';
import { explainSpawn, runProgram, spawnProgram } from './program.ts';

const POLL_MS = 50;
const PATIENCE_MS = 5 * 60_000; // a server that was killed replays its log before it answers
const SMALL_SHARED_MEMORY_BYTES = 256 * 2 ** 20;

/** How the server is started. `settings` are PostgreSQL's own, by name. */
export type ServerOptions = {
  readonly settings: Readonly<Record<string, string>>;
  readonly onProgress: (sentence: string) => void;
};

/** A lease on the server of the cluster: the one that runs, else one that is started. Safe for two at once. */
export async function ensureServer(cluster: Cluster, options: ServerOptions): Promise<Lease> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const lease = (await adoptServer(cluster, options)) ?? (await startServer(cluster, options));
    if (lease !== undefined) return lease;
  }
  throw new Error(
    `the database server in ${cluster.dir} stopped while it started; its log ${logFile(cluster)} ends with: ${await readLogEnd(cluster)}`,
  );
}

/** Ends the server and waits for it: open transactions are rolled back, everything acknowledged is kept. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const postmaster = await findPostmaster(cluster.dir);
  if (postmaster === undefined) return;
  const stop = ['stop', '-D', cluster.dir, '-m', 'fast', '-w', '-t', '60'];
  await runProgram([cluster.binaries.pgCtl, ...stop], cluster.account, cluster.dir).catch(async (cause) => {
    if (await isServer(postmaster.pid)) throw cause; // else it ended by itself before it was told to
  });
  while (await isServer(postmaster.pid)) await sleep(POLL_MS / 5);
}

async function adoptServer(cluster: Cluster, { onProgress }: ServerOptions): Promise<Lease | undefined> {
  return pollLease(cluster, onProgress, async () => {
    const postmaster = await findPostmaster(cluster.dir);
    return postmaster?.port;
  });
}

async function startServer(cluster: Cluster, options: ServerOptions): Promise<Lease | undefined> {
  options.onProgress('starting the database');
  await removeFalseLock(cluster.dir);
  const port = await findFreePort(cluster.port);
  const child = await launch(cluster, port, options.settings);
  const ended = watchEnd(child, cluster.binaries.postgres);
  const lease = await pollLease(cluster, options.onProgress, async () => (ended() ? undefined : port));
  if (lease !== undefined) await rememberPort(cluster, port);
  return lease;
}

/** Asks for a lease until there is one, or until `findPort` says that no server is left to ask. */
async function pollLease(
  cluster: Cluster,
  onProgress: (sentence: string) => void,
  findPort: () => Promise<number | undefined>,
): Promise<Lease | undefined> {
  const begun = Date.now();
  let said = false;
  for (let port = await findPort(); port !== undefined; port = await findPort()) {
    const lease = port > 0 ? await takeLease(port, cluster.password) : undefined;
    if (lease !== undefined) return lease;
    const waited = Date.now() - begun;
    if (waited > PATIENCE_MS)
      throw new Error(`the database server in ${cluster.dir} does not answer; see ${logFile(cluster)}`);
    if (waited > 3000 && !said) onProgress('waiting for the database to recover');
    said ||= waited > 3000;
    await sleep(POLL_MS);
  }
  return undefined;
}

/** In a session of its own, so that Ctrl-C in the terminal does not reach the server before Liaison has finished. */
async function launch(
  cluster: Cluster,
  port: number,
  settings: ServerOptions['settings'],
): Promise<ChildProcess> {
  const all = { ...(await defaultSettings()), ...settings };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logFile(cluster), 'a', 0o600);
  try {
    await handOver(logFile(cluster), cluster.account);
    return spawnProgram(
      [cluster.binaries.postgres, '-D', cluster.dir, '-p', String(port), ...options],
      cluster.account,
      { cwd: cluster.dir, detached: true, stdio: ['ignore', log, log] },
    );
  } finally {
    closeSync(log);
  }
}

/** Loopback only, and nothing of a case in the log: no statements, no values, no rows of a failed COPY. */
async function defaultSettings(): Promise<Record<string, string>> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A laptop of 8 GB has room for these, and an import of a million cases then writes its pages once and not several times.
    shared_buffers: '256MB',
    max_wal_size: '4GB',
    checkpoint_timeout: '15min',
    log_checkpoints: 'off',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...((await hasSmallSharedMemory()) ? { dynamic_shared_memory_type: 'mmap' } : {}),
  };
}

/** Containers often have 64 MB of it, which parallel queries over large tables exceed. */
async function hasSmallSharedMemory(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const memory = await statfs('/dev/shm').catch(() => undefined);
  return memory === undefined || memory.bavail * memory.bsize < SMALL_SHARED_MEMORY_BYTES;
}

/** Lets this process end before the server does, and tells whether the server has ended. */
function watchEnd(child: ChildProcess, program: string): () => boolean {
  let failure: Error | undefined;
  child.once('error', (cause) => (failure = explainSpawn(program, cause)));
  child.unref();
  return () => {
    if (failure !== undefined) throw failure;
    return child.exitCode !== null || child.signalCode !== null;
  };
}

function logFile(cluster: Cluster): string {
  return `${cluster.dir}.log`;
}

async function readLogEnd(cluster: Cluster): Promise<string> {
  return (await readFile(logFile(cluster), 'utf8').catch(() => '')).trim().slice(-1000);
}
