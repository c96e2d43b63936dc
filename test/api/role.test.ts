import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import { Client } from 'pg';
import { DataSource, type Logger } from 'typeorm';
import { Answers } from '../../api/answers/answers.ts';
import { createApp } from '../../api/server.ts';
import { createMigratedDatabase } from '../migrated-database.ts';
import { WITH_REQUESTS } from './seven-cases.ts';
import { insertRelease } from './test-release.ts';

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
let app: INestApplication;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createMigratedDatabase();
  await insertRelease(database.url, WITH_REQUESTS);
  app = await createApp({ databaseUrl: database.url, webRoot: '/nowhere' });
  await app.listen(0, '127.0.0.1');
  dataSource = app.get(DataSource);
});

afterAll(async () => {
  await app?.close();
  await database?.drop();
});

test.each([
  'select * from facts.case_record',
  'select * from facts.participation',
  'select count(*) from facts.agency',
  'select * from facts.import',
])('cannot read facts: %s', async (statement) => {
  await asOwner(statement);
  await expect(dataSource.query(statement)).rejects.toThrow('permission denied');
});

test.each([
  'delete from stats.release',
  'update stats.by_case set cases = 0',
  'create table stats.mine (x integer)',
  'truncate stats.latest',
])('cannot write: %s', async (statement) => {
  await expect(dataSource.query(statement)).rejects.toThrow(/read-only transaction|permission denied/);
});

test('cannot write in a session that it makes writable', async () => {
  const statement = 'set default_transaction_read_only = off';
  const runner = dataSource.createQueryRunner();
  await runner.query(statement);
  await expect(runner.query('delete from stats.release')).rejects.toThrow('permission denied');
  await runner.query('reset default_transaction_read_only').finally(() => runner.release());
});

test('runs one statement for figures, and none for those it has, in any spelling', async () => {
  const statements: string[] = [];
  const ask = async (query: string, headers = {}) =>
    (await fetch(`${await app.getUrl()}/api/v1/figures?${query}`, { headers })).headers.get('etag') ?? '';
  await ask('metric=cases');
  dataSource.logger = countingLogger(statements);
  const tag = await ask('metric=cases&by=year,country&country=ES,FR');
  await ask('country=FR,ES&by=year,country&metric=cases');
  await ask('metric=cases&by=year,country&country=ES,FR', asBrowsersDo(tag));
  expect(figureStatements(statements)).toEqual(['stats.by_country']);
});

test('runs no statement for figures to who names a tag it would get, even for the first time', async () => {
  const statements: string[] = [];
  const url = `${await app.getUrl()}/api/v1/figures?metric=arrests&by=crime`;
  const tag = (await ask(url, 'br')).headers.get('etag') ?? '';
  app.get(Answers).forget(1);
  dataSource.logger = countingLogger(statements);
  expect((await ask(url, 'br', asBrowsersDo(tag))).status).toBe(304);
  expect(figureStatements(statements)).toEqual([]);
});

test('asks again for the figures of a release that was forgotten', async () => {
  const statements: string[] = [];
  const url = `${await app.getUrl()}/api/v1/figures?metric=arrests&by=outcome`;
  await ask(url, 'br');
  app.get(Answers).forget(1);
  dataSource.logger = countingLogger(statements);
  expect((await ask(url, 'br')).status).toBe(200);
  expect(figureStatements(statements)).toEqual(['stats.by_case']);
});

test('runs one statement for a mirror, and none for one it has', async () => {
  const statements: string[] = [];
  const url = `${await app.getUrl()}/api/v1/mirror?country=ES,FR`;
  dataSource.logger = countingLogger(statements);
  expect((await ask(url, 'br')).status).toBe(200);
  expect((await ask(url, 'br')).status).toBe(200);
  expect(figureStatements(statements)).toEqual(['stats.by_request']);
});

/** Without the second field, fetch says that it wants no kept answer. */
function asBrowsersDo(tag: string) {
  return { 'if-none-match': tag, 'cache-control': 'max-age=0' };
}

async function ask(url: string, encoding: string, headers = {}): Promise<Response> {
  return fetch(url, { headers: { 'accept-encoding': encoding, ...headers } });
}

/** The aggregates that statements read. Which release is the latest is asked once a second, so it is left out. */
function figureStatements(statements: readonly string[]): readonly string[] {
  return statements.flatMap((statement) => /from (stats\.by_\w+)/.exec(statement)?.[1] ?? []);
}

/** Runs a statement as the owner of the database, for whom it must not fail. */
async function asOwner(statement: string): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** A logger that keeps each statement and says nothing. */
function countingLogger(statements: string[]): Logger {
  const silent = () => undefined;
  return {
    logQuery: (statement) => statements.push(statement),
    logQueryError: silent,
    logQuerySlow: silent,
    logSchemaBuild: silent,
    logMigration: silent,
    log: silent,
  };
}
