import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { requestCancel } from '../../../etl/job/cancel-import.ts';
import { findImport, listImports } from '../../../etl/job/list-imports.ts';
import { runJob } from '../../../etl/job/run-job.ts';
import { sweepImports } from '../../../etl/job/sweep.ts';
import { LATER, NOW, openTestDatabase, optionsFor, reportOf } from './job-fixture.ts';

const INSERT_RUNNING = `insert into facts.import (source_id, state, started_at, manifest)
  values ('test-dead', 'running', '2025-01-01', '{"extract_date": "2024-12-31"}')`;

let database: Awaited<ReturnType<typeof openTestDatabase>>;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => database.empty());
afterAll(() => database.close());

test('ends the record of an import whose process died, and does not wait for a living one', async () => {
  const { url, sql } = database;
  await runJob(optionsFor(url), async () => {
    await sql(INSERT_RUNNING);
    expect(await sweepImports(url, LATER)).toBe(1); // would never end if it waited for this import
    expect(
      await sql('select source_id, state, finished_at, reason from facts.import order by import_id'),
    ).toEqual([
      { source_id: 'test-source', state: 'running', finished_at: null, reason: null },
      {
        source_id: 'test-dead',
        state: 'failed',
        finished_at: LATER,
        reason: 'the process ended before the import did',
      },
    ]);
    return reportOf('loaded');
  });
  expect(await sweepImports(url, LATER)).toBe(0);
});

test('ends the record of an abandoned import of whatever source when the next begins', async () => {
  const { url, sql } = database;
  await sql(INSERT_RUNNING);
  await runJob(optionsFor(url), async () => reportOf('loaded'));
  expect(await sql('select state from facts.import order by import_id')).toEqual([
    { state: 'failed' },
    { state: 'loaded' },
  ]);
});

test('lists what is known of an old record and of a new one', async () => {
  const { url, sql } = database;
  await sql(INSERT_RUNNING.replace('running', 'failed'));
  await runJob(optionsFor(url), async (_, job) => {
    job.advance({ stage: 'checking', bytes: 3, bytesTotal: 4, rows: 2 });
    return reportOf('refused');
  });
  expect(await listImports(url)).toEqual([
    {
      importId: 1,
      source: 'test-dead',
      state: 'failed',
      startedAt: new Date('2025-01-01T00:00:00Z'),
      finishedAt: null,
      extractDate: '2024-12-31',
      stage: null,
      rowsRead: null,
      bytesRead: null,
      bytesTotal: null,
      process: null,
      silentSeconds: null,
      cancelRequestedAt: null,
      reason: null,
    },
    expect.objectContaining({
      importId: 2,
      source: 'test-source',
      state: 'refused',
      startedAt: NOW,
      finishedAt: LATER,
      stage: 'checking',
      rowsRead: 2,
      bytesRead: 3,
      bytesTotal: 4,
      silentSeconds: expect.any(Number),
    }),
  ]);
});

test('finds one import with its report, and no other', async () => {
  const { url } = database;
  await runJob(optionsFor(url), async () => reportOf('held'));
  expect(await findImport(url, 1)).toMatchObject({
    state: 'held',
    control: null,
    report: { verdict: 'held' },
  });
  expect(await findImport(url, 2)).toBe(undefined);
});

test('asks only a running import to stop', async () => {
  const { url, sql } = database;
  await sql(INSERT_RUNNING);
  expect(await requestCancel(url, 1, NOW)).toBe(true);
  expect(await requestCancel(url, 1, LATER)).toBe(true);
  expect((await findImport(url, 1))?.cancelRequestedAt).toEqual(NOW);
  await sweepImports(url, LATER);
  expect(await requestCancel(url, 1, LATER)).toBe(false);
  expect(await requestCancel(url, 2, LATER)).toBe(false);
});
