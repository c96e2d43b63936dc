import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import { Client } from 'pg';
import { DataSource, type Logger } from 'typeorm';
import { createApp } from '../../api/server.ts';
import { createMigratedDatabase } from '../migrated-database.ts';
import { SEVEN_CASES } from './seven-cases.ts';
import { insertRelease } from './test-release.ts';

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
let app: INestApplication;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createMigratedDatabase();
  await insertRelease(database.url, SEVEN_CASES);
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

test('runs two statements for figures once the release is known', async () => {
  const statements: string[] = [];
  const ask = async () => fetch(`${await app.getUrl()}/api/v1/figures?metric=cases&by=year,country`);
  await ask();
  dataSource.logger = countingLogger(statements);
  expect((await ask()).status).toBe(200);
  expect(statements.map((statement) => /from (stats\.\w+)/.exec(statement)?.[1])).toEqual([
    'stats.latest',
    'stats.by_country',
  ]);
});

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
