import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { buildRelease } from '../../../etl/release/build.ts';
import { deleteDraft } from '../../../etl/release/draft.ts';
import { publishRelease } from '../../../etl/release/publish.ts';
import { connectionAs } from '../../../etl/schema/connection.ts';
import { PartitionReleases1764000000013 } from '../../../etl/schema/migrations/0013-partition-releases.ts';
import type { DatabaseRole } from '../../../etl/schema/roles.ts';
import type { TestDatabase } from '../../database.ts';
import { deleteEverything, insertFacts } from '../../insert-facts.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { readAggregates, readRows } from './read-rows.ts';
import { BARCELONA } from './test-cases.ts';

const NOW = new Date('2026-01-01T00:00:00Z');

let database: TestDatabase;
let databaseUrl: string;

beforeAll(async () => {
  database = await createMigratedDatabase();
  databaseUrl = database.url;
});

beforeEach(async () => {
  await deleteEverything(databaseUrl);
  await insertFacts(databaseUrl, BARCELONA);
  await buildRelease({ databaseUrl, now: NOW });
});

afterAll(async () => {
  await database.drop();
});

test('drops the partitions of a draft that is deleted and keeps those of others', async () => {
  await buildRelease({ databaseUrl, now: NOW });
  const kept = await readAggregates(databaseUrl, 2);
  expect(await partitionsOf('by_pair')).toEqual(['by_pair_1', 'by_pair_2']);
  await deleteDraft({ databaseUrl, release: 1 });
  expect(await partitionsOf('by_pair')).toEqual(['by_pair_2']);
  expect(await readAggregates(databaseUrl, 2)).toEqual(kept);
});

test('keeps a primary key over the rows of each release', async () => {
  await expect(
    readRows(databaseUrl, 'insert into stats.by_case select * from stats.by_case limit 1'),
  ).rejects.toThrow('by_case_1_pkey');
});

test.each([
  'insert into stats.by_case select * from stats.by_case',
  'insert into stats.by_case_1 select * from stats.by_case',
  'update stats.by_case set cases = 0',
  'update stats.by_case_1 set cases = 0',
  'delete from stats.by_request',
  'delete from stats.by_agency_1',
  'truncate stats.by_agency_1',
  'drop table stats.by_agency_1',
])('lets the ETL not change a release that stands: %s', async (statement) => {
  await expect(runAs('etl', statement)).rejects.toThrow(/permission denied|must be owner/);
});

test('lets the ETL drop nothing of a release that is or was published', async () => {
  await publishRelease({ databaseUrl, release: 1, now: NOW });
  await expect(runAs('etl', `select stats.drop_draft('by_case', 1)`)).rejects.toThrow(
    'release 1 is no draft',
  );
  await readRows(databaseUrl, `update stats.release set state = 'withdrawn'`);
  await expect(runAs('etl', `select stats.drop_draft('by_case', 1)`)).rejects.toThrow(
    'release 1 is no draft',
  );
});

test.each(['release', 'by_case_1', 'no_table'])('makes no draft of %s', async (table) => {
  await expect(runAs('etl', `select stats.begin_draft('${table}')`)).rejects.toThrow(
    `${table} has no partitions`,
  );
});

test.each([
  `select stats.begin_draft('by_case')`,
  `select stats.finish_draft('by_case', 1)`,
  `select stats.attach_draft('by_case', 1)`,
  `select stats.drop_draft('by_case', 1)`,
])('lets the API not run %s', async (statement) => {
  await expect(runAs('api', statement)).rejects.toThrow(/permission denied|read-only transaction/);
});

test('refuses rows of another release', async () => {
  await runAs('etl', `select stats.begin_draft('by_case')`);
  await readRows(databaseUrl, 'insert into stats.by_case_draft select * from stats.by_case');
  await expect(runAs('etl', `select stats.attach_draft('by_case', 2)`)).rejects.toThrow(
    'violated by some row',
  );
});

test('moves the rows of every release into partitions and back, and leaves what belongs to none', async () => {
  await buildRelease({ databaseUrl, now: NOW });
  const before = [await readAggregates(databaseUrl, 1), await readAggregates(databaseUrl, 2)];
  await migrateBy((migration, runner) => migration.down(runner));
  expect([await readAggregates(databaseUrl, 1), await readAggregates(databaseUrl, 2)]).toEqual(before);
  await readRows(
    databaseUrl,
    `insert into stats.by_request values (3, 'test', '2020', 'ES', 'FR', 'NORMAL', 'FULL', 'ZZ', 1, 1, 1, 0, 0, 0, 0, 7)`,
  );
  await migrateBy((migration, runner) => migration.up(runner));
  expect([await readAggregates(databaseUrl, 1), await readAggregates(databaseUrl, 2)]).toEqual(before);
  expect(await partitionsOf('by_request')).toEqual(['by_request_1', 'by_request_2']);
  expect(await buildRelease({ databaseUrl, now: NOW })).toBe(3);
});

async function migrateBy(
  work: (migration: PartitionReleases1764000000013, runner: QueryRunner) => Promise<void>,
): Promise<void> {
  const query = async (statement: string) => {
    await readRows(databaseUrl, statement);
  };
  // The migration calls nothing of the runner but `query`.
  await work(new PartitionReleases1764000000013(), { query } as unknown as QueryRunner);
}

async function partitionsOf(table: string): Promise<readonly unknown[]> {
  const rows = await readRows(
    databaseUrl,
    `select inhrelid::regclass::text as name from pg_inherits
     where inhparent = ('stats.' || $1)::regclass order by name`,
    [table],
  );
  return rows.map(({ name }) => String(name).replace('stats.', ''));
}

async function runAs(role: DatabaseRole, statement: string): Promise<void> {
  const client = new Client(connectionAs(role, databaseUrl));
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
