import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'record-key-secret';
const BYTES = 32;

/**
 * The secret of the record keys of an embedded installation: made at the first import and kept beside the database, never in
 * it. The file appears whole: another process, or a kill, can neither see nor leave half a secret.
 */
export async function keptSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, FILE);
  const fresh = `${file}.${process.pid}`;
  try {
    await writeFile(fresh, randomBytes(BYTES).toString('hex'), { mode: 0o600 });
    await link(fresh, file).catch(ignoreExisting);
  } finally {
    await rm(fresh, { force: true });
  }
  const secret = (await readFile(file, 'utf8')).trim();
  if (secret.length === 2 * BYTES) return secret;
  throw new Error(`${file} holds no secret of record keys: put the one of this database back from a backup`);
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
