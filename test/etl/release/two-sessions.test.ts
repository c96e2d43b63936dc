import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { buildRelease } from '../../../etl/release/build.ts';
import { changeReleases } from '../../../etl/release/change-releases.ts';
import { withSecondSession } from '../../../etl/release/two-sessions.ts';
import type { TestDatabase } from '../../database.ts';
import { deleteEverything, insertFacts } from '../../insert-facts.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { readAggregates, readRows } from './read-rows.ts';
import { BARCELONA, testCase } from './test-cases.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const CASES = 'select count(*)::integer as cases from facts.case_record';

let database: TestDatabase;
let databaseUrl: string;

beforeAll(async () => {
  database = await createMigratedDatabase();
  databaseUrl = database.url;
});

beforeEach(async () => {
  await deleteEverything(databaseUrl);
});

afterAll(async () => {
  await database.drop();
});

test('shows both sessions the same facts, whatever is loaded between them', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  const seen = await changeReleases(databaseUrl, async (first) => {
    const { rows } = await first.query(CASES);
    await insertFacts(databaseUrl, { ...BARCELONA, source: 'later', cases: [testCase('A')] });
    return withSecondSession(databaseUrl, first, async (second) => [rows, (await second.query(CASES)).rows]);
  });
  expect(seen).toEqual([[{ cases: 1 }], [{ cases: 1 }]]);
});

test('clears what a build that was cut off has left', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  await readRows(databaseUrl, `select stats.begin_draft('by_agency')`);
  await buildRelease({ databaseUrl, now: NOW });
  expect(await readAggregates(databaseUrl, 1)).toEqual(await aggregatesOfAnotherBuild());
  expect(await drafts()).toEqual([]);
});

test('writes nothing of a build whose agencies cannot be written', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  await readRows(databaseUrl, 'alter table stats.by_agency rename to by_agency_away');
  try {
    await expect(buildRelease({ databaseUrl, now: NOW })).rejects.toThrow('by_agency has no partitions');
  } finally {
    await readRows(databaseUrl, 'alter table stats.by_agency_away rename to by_agency');
  }
  expect(await drafts()).toEqual([]);
  expect((await readAggregates(databaseUrl, 1)).size).toBe(0);
  expect(await buildRelease({ databaseUrl, now: NOW })).toBe(1);
});

test('shows nothing of a build of which the second session alone has committed', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  await readRows(databaseUrl, 'create table stats.by_case_1 ()');
  try {
    await expect(buildRelease({ databaseUrl, now: NOW })).rejects.toThrow('"by_case_1" already exists');
  } finally {
    await readRows(databaseUrl, 'drop table stats.by_case_1');
  }
  const left = await drafts();
  expect(left).toEqual(
    expect.arrayContaining([
      'by_agency_draft',
      'by_agency_group_draft',
      'by_panel_draft',
      'by_request_draft',
    ]),
  );
  expect(left).not.toContain('by_country_draft');
  expect((await readAggregates(databaseUrl, 1)).size).toBe(0);
  await buildRelease({ databaseUrl, now: NOW });
  expect(await readAggregates(databaseUrl, 1)).toEqual(await aggregatesOfAnotherBuild());
  expect(await drafts()).toEqual([]);
});

test('waits until the second session of a build before it is gone', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  const before = new Client({ connectionString: databaseUrl });
  await before.connect();
  try {
    await before.query('select pg_advisory_lock(7154204)');
    const building = buildRelease({ databaseUrl, now: NOW });
    await waitForALock();
    expect(await readRows(databaseUrl, 'select release_id from stats.release')).toEqual([]);
    await before.query('select pg_advisory_unlock(7154204)');
    expect(await building).toBe(1);
  } finally {
    await before.end();
  }
});

async function waitForALock(): Promise<void> {
  const waiting = () =>
    readRows(
      databaseUrl,
      `select pid from pg_locks where locktype = 'advisory' and not granted and objid = 7154204
       and database = (select oid from pg_database where datname = current_database())`,
    );
  while ((await waiting()).length === 0);
}

async function aggregatesOfAnotherBuild(): Promise<ReadonlyMap<string, string>> {
  return readAggregates(databaseUrl, await buildRelease({ databaseUrl, now: NOW }));
}

/** The tables of drafts that are no partitions yet. */
async function drafts(): Promise<readonly unknown[]> {
  const rows = await readRows(
    databaseUrl,
    `select tablename as name from pg_tables where schemaname = 'stats' and tablename like '%draft' order by tablename`,
  );
  return rows.map(({ name }) => name);
}
