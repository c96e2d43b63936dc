import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { importBundle } from '../../etl/import.ts';
import { hasRecordKeys, judgeSecret, keepSecret, OtherSecret } from '../../etl/record-key-secret.ts';
import { createMigratedDatabase } from '../migrated-database.ts';

const NOW = new Date('2025-01-31T00:00:00Z');
const FINGERPRINT = 'select fingerprint from facts.record_key_secret';
const opened: (() => Promise<void>)[] = [];
let databaseUrl = '';
let client: Client;

beforeEach(async () => {
  const database = await createMigratedDatabase();
  databaseUrl = database.url;
  client = await connect();
  opened.push(database.drop);
});
afterAll(async () => {
  for (const close of opened) await close();
});

async function connect(): Promise<Client> {
  const connected = new Client({ connectionString: databaseUrl });
  await connected.connect();
  opened.unshift(() => connected.end());
  return connected;
}

function importWith(recordKeySecret: string, dryRun = false) {
  return importBundle({ path: 'test/fixtures/first-case', databaseUrl, recordKeySecret, now: NOW, dryRun });
}

test('keeps a fingerprint of the secret with the first import that is loaded, never the secret', async () => {
  await importWith('test-secret', true);
  expect((await client.query(FINGERPRINT)).rows).toEqual([]);
  expect(await hasRecordKeys(databaseUrl)).toBe(false);
  await importWith('test-secret');
  expect((await client.query(FINGERPRINT)).rows).toEqual([{ fingerprint: '292e08d35d57b94b' }]);
  expect(await hasRecordKeys(databaseUrl)).toBe(true);
});

test.each([false, true])('refuses another secret, dry run: %s', async (dryRun) => {
  await importWith('test-secret');
  await expect(importWith('test-other-secret', dryRun)).rejects.toThrow(OtherSecret);
  expect((await client.query('select state from facts.import')).rows).toEqual([{ state: 'loaded' }]);
  expect(await importWith('test-secret', dryRun)).toMatchObject({ verdict: 'loaded' });
});

test('knows the secret of a database without a fingerprint by the key of a case', async () => {
  await importWith('test-secret');
  await client.query('delete from facts.record_key_secret');
  expect(await hasRecordKeys(databaseUrl)).toBe(true);
  expect(await judgeSecret(databaseUrl, 'test-secret')).toBe('same');
  expect(await judgeSecret(databaseUrl, 'test-other-secret')).toBe('other');
  await expect(importWith('test-other-secret')).rejects.toThrow(OtherSecret);
  await importWith('test-secret');
  expect((await client.query(FINGERPRINT)).rows).toEqual([{ fingerprint: '292e08d35d57b94b' }]);
});

test('takes any secret as long as there are no record keys', async () => {
  expect(await judgeSecret(databaseUrl, 'test-secret')).toBe('unused');
});

test('refuses the second of two first imports whose secrets differ', async () => {
  const second = await connect();
  for (const each of [client, second]) await each.query('begin');
  await keepSecret(client, 'test-secret');
  const refused = expect(keepSecret(second, 'test-other-secret')).rejects.toThrow(OtherSecret);
  await client.query('commit');
  await refused;
});
