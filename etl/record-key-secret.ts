import type { ClientBase } from 'pg';
import { withEtl } from './connection.ts';
import { recordKey } from './staging/record-key.ts';
import { secretFingerprint } from './staging/secret-fingerprint.ts';

/**
 * The secret that was given is not the one of this database. With another one every record key would change, and with the keys
 * the noise that protects small numbers: who compares two releases could take it away.
 */
export class OtherSecret extends Error {
  override readonly name = 'OtherSecret';

  constructor() {
    super('the record keys in this database were made with another secret than the one that is given');
  }
}

/** What a database says to a secret of record keys: no keys were made yet, with this one, or with another one. */
type SecretVerdict = 'unused' | 'same' | 'other';

/** Asks a database whether its record keys were made with this secret. */
export async function judgeSecret(databaseUrl: string, secret: string): Promise<SecretVerdict> {
  return withEtl(databaseUrl, (client) => judge(client, secret));
}

/** Whether a database has record keys, so that their secret is needed for ever. */
export async function hasRecordKeys(databaseUrl: string): Promise<boolean> {
  return withEtl(
    databaseUrl,
    async (client) =>
      (await readFingerprint(client)) !== undefined || (await readLatestCase(client)) !== undefined,
  );
}

/** Errors: `OtherSecret`. */
export async function refuseOtherSecret(databaseUrl: string, secret: string): Promise<void> {
  if ((await judgeSecret(databaseUrl, secret)) === 'other') throw new OtherSecret();
}

/**
 * Keeps by what the secret of the first import is known again, in the transaction that loads it. Of two first imports at once
 * the second waits for the first. Errors: `OtherSecret`.
 */
export async function keepSecret(client: ClientBase, secret: string): Promise<void> {
  await client.query(
    'insert into facts.record_key_secret (fingerprint) values ($1) on conflict (is_only) do nothing',
    [secretFingerprint(secret)],
  );
  if ((await judge(client, secret)) !== 'same') throw new OtherSecret();
}

async function judge(client: ClientBase, secret: string): Promise<SecretVerdict> {
  const kept = await readFingerprint(client);
  if (kept !== undefined) return kept === secretFingerprint(secret) ? 'same' : 'other';
  const loaded = await readLatestCase(client);
  if (loaded === undefined) return 'unused';
  return recordKey(secret, loaded.caseId) === loaded.recordKey ? 'same' : 'other';
}

async function readFingerprint(client: ClientBase): Promise<string | undefined> {
  const { rows } = await client.query<{ readonly fingerprint: string }>(
    'select fingerprint from facts.record_key_secret',
  );
  return rows[0]?.fingerprint;
}

/** A case of the last import: databases that were filled before fingerprints were kept are known by its key. */
async function readLatestCase(client: ClientBase) {
  const { rows } = await client.query<{ readonly caseId: string; readonly recordKey: number }>(`
    select case_id as "caseId", record_key::float8 as "recordKey" from facts.case_record
    order by import_id desc limit 1`);
  return rows[0];
}
