import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasRecordKeys } from '../etl/record-key-secret.ts';
import { Refusal } from './refusal.ts';

const FILE = 'record-key-secret';
const BYTES = 32;

/** The secret of the record keys, and the place where it stands, as sentences call it. */
export type RecordKeySecret = { readonly value: string; readonly place: string };

const BEGIN_ANEW =
  'where it is lost, begin anew with an empty database (another LIAISON_DATA_DIR, or DATABASE_URL) and import every source again';

/** The secret that a setting gives. Errors: a refusal where it is not set. */
export function givenSecret(value: string | undefined): RecordKeySecret {
  if (value !== undefined) return { value, place: 'LIAISON_RECORD_KEY_SECRET' };
  throw new Refusal(
    'LIAISON_RECORD_KEY_SECRET is not set: with a database of your own, give a secret of at least 24 characters and keep it for ever, because the protection of small numbers hangs on it',
  );
}

/**
 * The secret of an embedded installation: made at the first import and kept beside the database, never in it. Errors: a refusal
 * where it is gone and the database has keys of it.
 */
export async function keptSecret(dataDir: string, databaseUrl: string): Promise<RecordKeySecret> {
  const file = join(dataDir, FILE);
  const kept = await readFile(file, 'utf8').catch(ignoreMissing);
  if (kept !== undefined) return secretIn(file, kept);
  if (await hasRecordKeys(databaseUrl))
    throw new Refusal(
      `${file} is gone, and the record keys in the database were made with the secret in it: put it back from a backup; ${BEGIN_ANEW}`,
    );
  await makeSecret(file);
  return secretIn(file, await readFile(file, 'utf8'));
}

/** What happened and how to mend it where the keys in the database were made with another secret. */
export function otherSecretSentence({ place }: RecordKeySecret): string {
  const unset =
    place === 'LIAISON_RECORD_KEY_SECRET' ? ' (was it not set before, take the setting away again)' : '';
  return `the secret in ${place} is not the one with which the record keys in the database were made; with another one the protection of small numbers would break. Put the earlier secret back there${unset}; ${BEGIN_ANEW}`;
}

/** The file appears whole: another process, or a kill, can neither see nor leave half a secret. */
async function makeSecret(file: string): Promise<void> {
  const fresh = `${file}.${process.pid}`;
  try {
    await writeFile(fresh, randomBytes(BYTES).toString('hex'), { mode: 0o600 });
    await link(fresh, file).catch(ignoreExisting);
  } finally {
    await rm(fresh, { force: true });
  }
}

function secretIn(file: string, text: string): RecordKeySecret {
  const value = text.trim();
  if (value.length === 2 * BYTES) return { value, place: file };
  throw new Refusal(
    `${file} holds no secret of record keys: put the one of this database back from a backup; ${BEGIN_ANEW}`,
  );
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
