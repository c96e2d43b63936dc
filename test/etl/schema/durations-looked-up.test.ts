import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { buildRelease } from '../../../etl/release/build.ts';
import { DurationsLookedUp1764000000014 } from '../../../etl/schema/migrations/0014-durations-looked-up.ts';
import type { TestDatabase } from '../../database.ts';
import { insertFacts } from '../../insert-facts.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { readRows } from '../release/read-rows.ts';
import { testCase, testState } from '../release/test-cases.ts';
import { testRequest } from '../release/test-requests.ts';

/** The rows of a release before the migration: how many took how many days. */
const BEFORE = `
insert into stats.by_duration values
  (1, 'CASE', 'ALL', 'ALL', '2019', 31, 1, 5), (1, 'CASE', 'ALL', 'ALL', '2019', 90, 1, 4294967295),
  (1, 'RESPONSE', 'FR', 'NORMAL', '2019', 3, 2, 7), (1, 'RESPONSE', 'FR', 'ZZ', '2020', 8, 1, 8)`;

let database: TestDatabase;

beforeAll(async () => {
  database = await createMigratedDatabase();
});

afterAll(async () => {
  await database.drop();
});

test('counts the days of releases that stand by classes, and quantiles of their periods', async () => {
  await insertFacts(database.url, {
    source: 'test',
    manifest: { extract_date: '2025-12-31', status: 'FINAL' },
    cases: ['2010-01-01', '2020-12-31'].map((openedOn) => testCase(openedOn, { openedOn })),
    participations: ['2010-01-01', '2020-12-31'].flatMap((caseId) => [
      testState(caseId, 'ES', 'LEAD'),
      testState(caseId, 'FR', 'ASSISTING'),
    ]),
    requests: [testRequest('R')],
  });
  await buildRelease({ databaseUrl: database.url, now: new Date('2026-01-01T00:00:00Z') });
  await migrateBy((migration, runner) => migration.down(runner));
  await readRows(database.url, BEFORE);
  await migrateBy((migration, runner) => migration.up(runner));
  expect(await texts('by_duration', 'duration, counted, keys')).toEqual([
    'CASE|ALL|ALL|2019|D31-90|2|4',
    'RESPONSE|FR|NORMAL|2019|D3|2|7',
    'RESPONSE|FR|ZZ|2020|D8-14|1|8',
  ]);
  expect(await texts('duration_quantile', 'counted, keys, median, p90')).toEqual([
    'CASE|ALL|ALL|2010..2020|2|4|60.5|90',
    'CASE|ALL|ALL|2011..2020|2|4|60.5|90',
    'CASE|ALL|ALL|2016..2020|2|4|60.5|90',
    ...['2010..2020', '2011..2020', '2016..2020'].map((period) => `RESPONSE|FR|ALL|${period}|3|15|3.0|8`),
    ...['2010..2020', '2011..2020', '2016..2020'].map((period) => `RESPONSE|FR|NORMAL|${period}|2|7|3.0|3`),
    ...['2010..2020', '2011..2020', '2016..2020'].map((period) => `RESPONSE|FR|ZZ|${period}|1|8|8.0|8`),
  ]);
});

async function migrateBy(
  work: (migration: DurationsLookedUp1764000000014, runner: QueryRunner) => Promise<void>,
): Promise<void> {
  const query = async (statement: string) => {
    await readRows(database.url, statement);
  };
  // The migration calls nothing of the runner but `query`.
  await work(new DurationsLookedUp1764000000014(), { query } as unknown as QueryRunner);
}

async function texts(table: string, columns: string): Promise<readonly string[]> {
  const rows = await readRows(
    database.url,
    `select concat_ws('|', kind, country, urgency, year, ${columns}) as row from stats.${table}`,
  );
  return rows.map(({ row }) => String(row)).sort();
}
