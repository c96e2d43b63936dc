import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { givenSecret, keptSecret, otherSecretSentence } from '../../cli/record-key-secret.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../acceptance/temporary-folder.ts';
import type { TestDatabase } from '../database.ts';
import { createMigratedDatabase } from '../migrated-database.ts';

let folder: TemporaryFolder;
let file: string;
let database: TestDatabase;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  file = join(folder.path, 'record-key-secret');
  database = await createMigratedDatabase();
});
afterAll(async () => {
  await database.drop();
  await folder.remove();
});

test('makes a secret for an empty database once, and never for one with record keys', async () => {
  const made = await keptSecret(folder.path, database.url);
  expect(made).toEqual({ value: expect.stringMatching(/^[0-9a-f]{64}$/), place: file });
  expect(await keptSecret(folder.path, database.url)).toEqual(made);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query("insert into facts.record_key_secret (fingerprint) values ('test')");
  await client.end();
  expect(await keptSecret(folder.path, database.url)).toEqual(made);
  await writeFile(file, 'half');
  await expect(keptSecret(folder.path, database.url)).rejects.toThrow(
    `${file} holds no secret of record keys`,
  );
  await rm(file);
  await expect(keptSecret(folder.path, database.url)).rejects.toThrow(`${file} is gone`);
});

test('asks for the setting where the database is not ours', () => {
  expect(givenSecret('test')).toEqual({ value: 'test', place: 'LIAISON_RECORD_KEY_SECRET' });
  expect(() => givenSecret(undefined)).toThrow('LIAISON_RECORD_KEY_SECRET is not set');
});

test.each([
  ['LIAISON_RECORD_KEY_SECRET', true],
  ['/data/record-key-secret', false],
])('says of another secret in %s what happened and how to mend it', (place, mayBeUnset) => {
  const sentence = otherSecretSentence({ value: 'test', place });
  expect(sentence).toContain(`the secret in ${place} is not the one`);
  expect(sentence).toContain('begin anew with an empty database');
  expect(sentence.includes('take the setting away again')).toBe(mayBeUnset);
});
