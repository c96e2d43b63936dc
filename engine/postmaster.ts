import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { errorCode } from './error-code.ts';

/** The server process of a cluster, as its lock file names it. */
export type Postmaster = { readonly pid: number; readonly port: number };

/**
 * Who runs the cluster now. A lock file whose process is gone, or is something else under the same number
 * (containers start counting anew), names nobody: undefined.
 */
export async function findPostmaster(clusterDir: string): Promise<Postmaster | undefined> {
  const named = await readLockFile(clusterDir);
  return named !== undefined && (await isServer(named.pid)) ? named : undefined;
}

/**
 * Removes a lock file whose process lives but is no server (its number was given away anew): PostgreSQL itself would
 * take that process for the server and refuse to start. It sees by itself that a process is gone.
 */
export async function removeFalseLock(clusterDir: string): Promise<void> {
  const named = await readLockFile(clusterDir);
  if (named !== undefined && isAlive(named.pid) && !(await isServer(named.pid)))
    await rm(lockFile(clusterDir));
}

function lockFile(clusterDir: string): string {
  return join(clusterDir, 'postmaster.pid');
}

async function readLockFile(clusterDir: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(lockFile(clusterDir), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3] ?? 0) } : undefined;
}

/** True when the process lives and, where the system can say so, is a PostgreSQL server and no zombie. */
export async function isServer(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => 'postgres');
  return basename(commandLine.split('\0')[0] ?? '') === 'postgres';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
