import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import {
  defaultDataDir,
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../engine/embedded-postgres.ts';
import { isServer } from '../../engine/postmaster.ts';

let dataDir = '';
let started: EmbeddedPostgres[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'liaison-engine-'));
});

afterEach(async () => {
  for (const server of started) await server.stop();
  started = [];
});

afterAll(() => rm(dataDir, { recursive: true }));

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' } });
  started.push(server);
  return server;
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = await connect(url);
  try {
    return (await client.query({ text: statement, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

/** The server takes it for one of Liaison's, whose end it waits for before it stops. */
async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: 'liaison test' });
  await client.connect();
  return client;
}

/** Waits until the server has noticed that nobody but the one who started it and the one who asks is connected. */
async function waitForOneUser(url: string): Promise<void> {
  const others = "select 1 from pg_stat_activity where backend_type = 'client backend' offset 2";
  while ((await ask(url, others)).length > 0);
}

function postmasterPid(): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function holdServer(): ChildProcess {
  const script = fileURLToPath(new URL('./hold-server.mjs', import.meta.url));
  return spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('gives two that start at once the same new cluster', async () => {
  const [first, second] = await Promise.all([start(), start()]);
  await ask(first.url, 'create table test_shared as select 1 as number');
  expect(await ask(second.url, 'select number from test_shared')).toEqual([[1]]);
});

test('makes a cluster that sorts and folds Unicode the same on every machine', async () => {
  const { url } = await start();
  const facts = await ask(
    url,
    `select current_setting('server_encoding'), current_setting('data_checksums'), upper('é'),
            current_setting('listen_addresses'), current_setting('TimeZone'), current_database(), current_user`,
  );
  expect(facts).toEqual([['UTF8', 'on', 'É', '127.0.0.1', 'UTC', 'liaison', 'liaison']]);
});

test('keeps the password from other users', async () => {
  await start();
  expect(statSync(join(dataDir, 'postgres', 'liaison.json')).mode & 0o777).toBe(0o600);
});

test('refuses a wrong password', async () => {
  const { url } = await start();
  const wrong = new URL(url);
  wrong.password = 'wrong';
  await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
});

test('keeps rows and address over a second start', async () => {
  const first = await start();
  await ask(first.url, 'create table test_kept as select 7 as number');
  await first.stop();
  const second = await start();
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, 'select number from test_kept')).toEqual([[7]]);
});

test('leaves no process when it stops', async () => {
  const server = await start();
  const pid = postmasterPid();
  await server.stop();
  expect(await isServer(pid)).toBe(false);
});

test('stops once however often it is asked', async () => {
  const server = await start();
  await Promise.all([server.stop(), server.stop()]);
  await expect(ask(server.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
});

test('joins the server of a Liaison that was killed, and stops it in the end', async () => {
  const holder = holdServer();
  await once(holder.stdout ?? holder, 'data');
  const pid = postmasterPid();
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const server = await start();
  expect(postmasterPid()).toBe(pid);
  await waitForOneUser(server.url);
  await server.stop();
  expect(await isServer(pid)).toBe(false);
});

test('leaves the server to a second user, who stops it', async () => {
  const [first, second] = [await start(), await start()];
  const pid = postmasterPid();
  await first.stop();
  expect(await ask(second.url, 'select 1')).toEqual([[1]]);
  await second.stop();
  expect(await isServer(pid)).toBe(false);
});

test('leaves the server to a client that is still connected', async () => {
  const first = await start();
  const client = new Client({ connectionString: first.url });
  await client.connect();
  await first.stop();
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await client.end();
  const next = await start();
  await waitForOneUser(next.url);
  await next.stop();
});

test('starts after the server was killed, with what was acknowledged', async () => {
  const first = await start();
  await ask(first.url, 'create table test_acknowledged as select 7 as number');
  process.kill(postmasterPid(), 'SIGKILL');
  await first.stop();
  const second = await start();
  expect(await ask(second.url, 'select number from test_acknowledged')).toEqual([[7]]);
});

test('starts when the lock file names a process that is no database server', async () => {
  await (await start()).stop();
  const lock = [process.pid, join(dataDir, 'postgres'), 0, 1, '', '127.0.0.1', '', 'ready'];
  writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${lock.join('\n')}\n`);
  const server = await start();
  expect(await ask(server.url, 'select 1')).toEqual([[1]]);
});

test('refuses a cluster of another version of PostgreSQL', async () => {
  await (await start()).stop();
  const version = join(dataDir, 'postgres', 'PG_VERSION');
  writeFileSync(version, '17\n');
  await expect(start()).rejects.toThrow('was made by PostgreSQL 17 and this Liaison brings 18');
  writeFileSync(version, '18\n');
});

test('refuses a folder that holds something else', async () => {
  const other = join(dataDir, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'postgres'), 'not a cluster');
  await expect(startEmbeddedPostgres({ dataDir: other })).rejects.toThrow('set LIAISON_DATA_DIR');
});

test('says why a server with a wrong setting does not start', async () => {
  await (await start()).stop();
  const wrong = startEmbeddedPostgres({ dataDir, settings: { max_connections: 'many' } });
  await expect(wrong).rejects.toThrow('invalid value for parameter "max_connections": "many"');
});

test('puts no statement and no value of a failed one into the log', async () => {
  const { url } = await start();
  await expect(ask(url, "select 'test-secret'::int")).rejects.toThrow('invalid input syntax');
  expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).not.toContain('select');
});

test('keeps the data of a checkout inside it', () => {
  expect(defaultDataDir(tmpdir())).toBe(join(tmpdir(), '.liaison'));
});
