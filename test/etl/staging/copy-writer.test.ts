import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { type CopyWriter, openCopy, orAbandon } from '../../../etl/staging/copy-writer.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';

const ROW = Buffer.from('1\n');
const STOPPED = new Error('test');

let database: TestDatabase;
let client: Client;
let copy: CopyWriter;

beforeAll(async () => {
  database = await createDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query('create table test_row (test integer)');
});
beforeEach(() => {
  copy = openCopy(client, 'test_row');
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const countRows = async () => (await client.query('select count(*)::integer as rows from test_row')).rows[0];

test('gives the COPY up when the work fails, and leaves a connection that answers', async () => {
  const work = async () => {
    await copy.write(ROW);
    throw STOPPED;
  };
  await expect(orAbandon(copy, work())).rejects.toBe(STOPPED);
  expect(await countRows()).toEqual({ rows: 0 });
});

test('gives the COPY up before it has begun', async () => {
  await expect(orAbandon(copy, Promise.reject(STOPPED))).rejects.toBe(STOPPED);
  expect(await countRows()).toEqual({ rows: 0 });
});

test('gives a COPY up that the database has ended already', async () => {
  const work = async () => {
    await copy.write(Buffer.from('not a number\n'));
    await copy.end();
  };
  await expect(orAbandon(copy, work())).rejects.toThrow('invalid input syntax');
  expect(await countRows()).toEqual({ rows: 0 });
});

test('says how many rows the database counted', async () => {
  await orAbandon(copy, copy.write(ROW));
  expect(await copy.end()).toBe(1);
  expect(await countRows()).toEqual({ rows: 1 });
});
