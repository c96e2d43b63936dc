import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { startServer } from '../../api/server.ts';
import { SEVEN_CASES } from './seven-cases.ts';
import { insertRelease } from './test-release.ts';
import { serve } from './test-server.ts';

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([]);
});

afterAll(() => api?.close());

const run = async (statement: string) => {
  const client = new Client({ connectionString: api.databaseUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

const SLOW = 'The database does not answer within a second.';

const readinessNow = async () => {
  const response = await api.get('/readyz');
  const body = await response.json();
  return [response.status, body.detail ?? body.status, response.headers.get('retry-after')];
};

/** What it says of a database that answers: one that takes longer than a second is asked again. */
const readiness = async () => {
  let said = await readinessNow();
  while (said[1] === SLOW) said = await readinessNow();
  return said;
};

test('is alive, and not ready before anything is published', async () => {
  expect(await api.json('/livez')).toEqual({ status: 'alive' });
  expect(await readiness()).toEqual([503, 'No release is published yet.', '5']);
  const figures = await api.get('/api/v1/figures?metric=cases');
  expect([figures.status, (await figures.json()).type]).toEqual([503, '/problems/no-release']);
});

test('is ready with a release, and not while the schema is older', async () => {
  await insertRelease(api.databaseUrl, SEVEN_CASES);
  expect(await readiness()).toEqual([200, 'ready', null]);
  await run('create table kept as select * from ops.migration order by id desc limit 1');
  await run('delete from ops.migration where id = (select id from kept)');
  expect(await readiness()).toEqual([503, 'The schema of the database is older than this program.', '5']);
  await run('insert into ops.migration select * from kept');
  expect(await readiness()).toEqual([200, 'ready', null]);
});

test('says within about a second that the database hangs', async () => {
  const client = new Client({ connectionString: api.databaseUrl });
  await client.connect();
  await client.query('begin; lock table ops.migration in access exclusive mode');
  expect(await readinessNow()).toEqual([503, SLOW, '5']);
  await client.query('rollback').finally(() => client.end());
});

test('answers 503 while the database refuses connections, lives on, and recovers by itself', async () => {
  const name = new URL(api.databaseUrl).pathname.slice(1);
  const server = new Client({ connectionString: api.databaseUrl.replace(name, 'postgres') });
  await server.connect();
  await server.query(`alter database ${name} allow_connections false`);
  await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  const figures = await api.get('/api/v1/figures?metric=cases&by=year');
  expect([figures.status, figures.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await figures.json()).toMatchObject({ type: '/problems/database-unavailable' });
  expect((await readiness())[0]).toBe(503);
  expect((await api.get('/livez')).status).toBe(200);
  await server.query(`alter database ${name} allow_connections true`).finally(() => server.end());
  expect((await api.get('/api/v1/figures?metric=cases&by=year')).status).toBe(200);
});

test('does not start without a database', async () => {
  const nowhere = {
    databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
    port: 0,
    host: '127.0.0.1',
    webRoot: '/nowhere',
  };
  await expect(startServer(nowhere)).rejects.toThrow('ECONNREFUSED');
});
