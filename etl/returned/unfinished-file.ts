import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isFileError } from '../read/file-error.ts';

const UNFINISHED = /^\..+\.([0-9]+)-[0-9a-f-]{36}\.liaison-part$/;

/** Where a file is written until it is whole: beside it, under a name that says which process is at it. */
export function unfinishedPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}-${randomUUID()}.liaison-part`);
}

/**
 * Removes from a folder the unfinished files whose process is gone, and gives back the other names. To be asked before anything
 * is written there: a file with the number of this process is then of an earlier one that had the same.
 */
export async function removeLeftovers(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const leftovers = names.filter(isLeftover);
  for (const name of leftovers) await rm(join(folder, name), { force: true });
  return names.filter((name) => !leftovers.includes(name));
}

function isLeftover(name: string): boolean {
  const pid = Number(UNFINISHED.exec(name)?.[1]);
  return Number.isInteger(pid) && (pid === process.pid || !isRunning(pid));
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 is not sent; it only asks whether it could be.
    return process.kill(pid, 0);
  } catch (error) {
    return isFileError(error) && error.code === 'EPERM';
  }
}
