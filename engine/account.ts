import { statSync } from 'node:fs';
import { chown, lchown, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The account the server runs as, when it is not the one of this process. */
export type Account = { readonly uid: number; readonly gid: number };

const NOBODY: Account = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses to run as root. A process of root therefore hands the server to the owner of the existing
 * cluster, or to `nobody` for a new one. Any other process runs it as itself: undefined.
 */
export function serverAccount(clusterDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  return owner !== undefined && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY;
}

/** True when the account may read the path and pass every folder above it (access lists are not looked at). */
export function canRead(path: string, account: Account | undefined): boolean {
  return account === undefined || (isAllowed(path, account, 0o5) && canEnter(dirname(path), account));
}

/** True when the account may pass the folder and every one above it. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  if (account === undefined) return true;
  if (!isAllowed(folder, account, 0o1)) return false;
  const parent = dirname(folder);
  return parent === folder || canEnter(parent, account);
}

function isAllowed(path: string, account: Account, bits: number): boolean {
  const { mode, uid, gid } = statSync(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}

/** Gives one file or folder to the account. */
export async function handOver(path: string, account: Account | undefined): Promise<void> {
  if (account === undefined) return;
  try {
    await chown(path, account.uid, account.gid);
  } catch (cause) {
    throw new Error(
      `root may not give ${path} to the database's account (uid ${account.uid}) here: run Liaison as an ordinary user, or set DATABASE_URL to a PostgreSQL server`,
      { cause },
    );
  }
}

/** Gives a folder and all that is in it to the account. */
export async function handOverTree(folder: string, account: Account | undefined): Promise<void> {
  if (account === undefined) return;
  await handOver(folder, account);
  for (const entry of await readdir(folder, { recursive: true })) {
    await lchown(join(folder, entry), account.uid, account.gid);
  }
}
