import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { from as copyFrom } from 'pg-copy-streams';
import type { ImportReport } from '../../../etl/import-report.ts';
import { requestCancel } from '../../../etl/job/cancel-import.ts';
import { ImportCancelled, ImportFailed } from '../../../etl/job/import-errors.ts';
import type { ControlTotals, ImportJob } from '../../../etl/job/import-job.ts';
import { listImports } from '../../../etl/job/list-imports.ts';
import { runJob } from '../../../etl/job/run-job.ts';
import type { Waiting } from '../../../etl/job/source-lock.ts';
import { sweepImports } from '../../../etl/job/sweep.ts';
import { LATER, MANIFEST, NOW, openTestDatabase, optionsFor, reportOf } from './job-fixture.ts';
import { startLossyProxy } from './lossy-proxy.ts';

const CONTROL: ControlTotals = {
  files: [{ file: 'cases.csv', bytes: 10, sha256: 'aa', rows: 2 }],
  cases: 2,
  participations: 3,
  recordKeys: 4_294_967_295,
};
const INSERT = "insert into facts.source values ('test-source', '2025-01-01')";
const RECORDS = 'select state, finished_at, reason from facts.import order by import_id';
const SOURCES = 'select source_id from facts.source';
const LOADED = { state: 'loaded', finished_at: LATER, reason: null };

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let url: string;
let sql: (typeof database)['sql'];

beforeAll(async () => {
  database = await openTestDatabase();
  ({ url, sql } = database);
});
beforeEach(() => database.empty());
afterAll(() => database.close());

/** Other tests have locks in databases of their own on the same server. */
const HERE = `(select oid from pg_database where datname = current_database())`;

/** An import that waits for its source. */
const QUEUE = `select 1 from pg_locks where database = ${HERE} and locktype = 'advisory' and not granted`;

test('commits a loaded import together with its record', async () => {
  const report = await runJob(optionsFor(url), async (client, job) => {
    expect(job.importId).toBe(1);
    await client.query(INSERT);
    job.advance({ stage: 'loading', bytes: 90, bytesTotal: 100, rows: 5 });
    await job.keepControl(CONTROL);
    return reportOf('loaded');
  });
  expect(report.verdict).toBe('loaded');
  expect(await sql(RECORDS)).toEqual([LOADED]);
  expect(await sql(SOURCES)).toEqual([{ source_id: 'test-source' }]);
  expect(
    await sql(`select started_at, stage, rows_read, bytes_read, bytes_total, control, report ->> 'verdict' as verdict,
      process, manifest ->> 'source_id' as source from facts.import`),
  ).toEqual([
    {
      started_at: NOW,
      stage: 'loading',
      rows_read: '5',
      bytes_read: '90',
      bytes_total: '100',
      control: CONTROL,
      verdict: 'loaded',
      process: expect.stringMatching(new RegExp(`^.+:${process.pid}$`)),
      source: 'test-source',
    },
  ]);
});

test.each(['refused', 'held'] as const)(
  'keeps nothing of an import that is %s but its record',
  async (verdict) => {
    await runJob(optionsFor(url), async (client) => {
      await client.query(INSERT);
      return reportOf(verdict);
    });
    expect(await sql(RECORDS)).toEqual([{ ...LOADED, state: verdict }]);
    expect(await sql(SOURCES)).toEqual([]);
  },
);

test('keeps nothing of a dry run, not even a record', async () => {
  const report = await runJob(optionsFor(url, { isDryRun: true }), async (client, job) => {
    expect(job.importId).toBe(undefined);
    await client.query(INSERT);
    await job.keepControl(CONTROL);
    return reportOf('loaded');
  });
  expect(report.verdict).toBe('loaded');
  expect(await sql(RECORDS)).toEqual([]);
  expect(await sql(SOURCES)).toEqual([]);
});

test('says how far it is and what it read while it runs', async () => {
  await runJob(optionsFor(url), async (_, job) => {
    job.advance({ stage: 'checking', bytes: 50, bytesTotal: 200, rows: 7 });
    await job.keepControl(CONTROL);
    expect(await sql('select control from facts.import')).toEqual([{ control: CONTROL }]);
    await sql("update facts.import set heartbeat_at = '2025-01-01'");
    await until("select 1 from facts.import where rows_read = 7 and heartbeat_at > '2025-01-01'");
    expect(await sql('select stage, bytes_read, bytes_total from facts.import')).toEqual([
      { stage: 'checking', bytes_read: '50', bytes_total: '200' },
    ]);
    return reportOf('refused');
  });
});

test('records why the work failed, and throws it', async () => {
  const running = runJob(optionsFor(url), async (client) => {
    await client.query(INSERT);
    throw new Error('the file has vanished');
  });
  await expect(running).rejects.toThrow('import 1 failed and changed nothing: the file has vanished');
  expect(await sql(RECORDS)).toEqual([
    { state: 'failed', finished_at: LATER, reason: 'the file has vanished' },
  ]);
  expect(await sql(SOURCES)).toEqual([]);
});

test('names no value that the database refused', async () => {
  const running = runJob(optionsFor(url), async (client) => {
    await client.query("select 'test-secret'::integer");
    return reportOf('loaded');
  });
  const reason =
    'the database refused a value that the checks let through (SQLSTATE 22P02): a defect of Liaison';
  await expect(running).rejects.toThrow(`import 1 failed and changed nothing: ${reason}`);
  expect(await sql(RECORDS)).toEqual([{ state: 'failed', finished_at: LATER, reason }]);
});

test('names no value that the database refused in a dry run', async () => {
  const running = runJob(optionsFor(url, { isDryRun: true }), async (client) => {
    await client.query("select 'test-secret'::integer");
    return reportOf('loaded');
  });
  await expect(running).rejects.toThrow(/^the database refused a value/);
});

test('does not wait for a COPY that nobody ends', async () => {
  const running = runJob(optionsFor(url), async (client) => {
    await client.query('create temporary table test_rows (test text)');
    client
      .query(copyFrom('copy test_rows from stdin'))
      .on('error', () => undefined)
      .write('test');
    throw new Error('the reader broke');
  });
  await expect(running).rejects.toThrow('the reader broke');
  expect(await sql(RECORDS)).toMatchObject([{ state: 'failed', reason: 'the reader broke' }]);
});

test('records that the database ended the connection', async () => {
  const running = runJob(optionsFor(url), async (client) => {
    await client.query(INSERT);
    await sql(
      `select pg_terminate_backend(pid) from pg_locks where database = ${HERE} and locktype = 'advisory'`,
    );
    await client.query('select 1');
    return reportOf('loaded');
  });
  await expect(running).rejects.toThrow(ImportFailed);
  expect(await sql(RECORDS)).toMatchObject([
    { state: 'failed', reason: expect.stringMatching(/terminat|connection error/) },
  ]);
  expect(await sql(SOURCES)).toEqual([]);
});

test('knows a loaded import from its record where the answer to the commit is lost', async () => {
  const proxy = await startLossyProxy(url, 'commit');
  const report = await runJob(optionsFor(proxy.url), async (client) => {
    await client.query(INSERT);
    return reportOf('loaded');
  });
  await proxy.close();
  expect(report.verdict).toBe('loaded');
  expect(await sql(RECORDS)).toEqual([LOADED]);
  expect(await sql(SOURCES)).toEqual([{ source_id: 'test-source' }]);
});

test('leaves it to the next sweep where the database does not come back', async () => {
  const proxy = await startLossyProxy(url, 'nothing');
  const patience = { forMs: 200, everyMs: 50 };
  const running = runJob(optionsFor(proxy.url, { patience }), async (client) => {
    await client.query(INSERT);
    await proxy.break();
    await client.query('select 1');
    return reportOf('loaded');
  });
  await expect(running).rejects.toThrow(/^import 1 lost its database .* its record tells how it ended$/);
  await until(
    `select 1 where not exists (select 1 from pg_locks where database = ${HERE} and locktype = 'advisory')`,
  );
  expect(await sweepImports(url, LATER)).toBe(1);
  expect(await sql(SOURCES)).toEqual([]);
});

test('corrects what a sweep thought of it while it had no database', async () => {
  const running = runJob(optionsFor(url), async () => {
    await sql(`update facts.import set state = 'failed', reason = 'the process ended before the import did'`);
    throw new Error('the disk was full');
  });
  await expect(running).rejects.toThrow('the disk was full');
  expect(await sql(RECORDS)).toMatchObject([{ state: 'failed', reason: 'the disk was full' }]);
});

test('stops a long statement when it is cancelled from elsewhere', async () => {
  const running = runJob(optionsFor(url), async (client) => {
    await client.query(INSERT);
    expect(await requestCancel(url, 1, LATER)).toBe(true);
    await client.query('select pg_sleep(50)');
    return reportOf('loaded');
  });
  await expect(running).rejects.toThrow(new ImportCancelled(1, 'stopped by liaison import cancel'));
  expect(await sql(RECORDS)).toEqual([
    { state: 'cancelled', finished_at: LATER, reason: 'stopped by liaison import cancel' },
  ]);
  expect(await sql(SOURCES)).toEqual([]);
});

test('is not loaded when it is cancelled from elsewhere between its last heartbeat and its end', async () => {
  const running = runJob(optionsFor(url), async (client) => {
    await client.query(INSERT);
    expect(await requestCancel(url, 1, LATER)).toBe(true);
    return reportOf('loaded');
  });
  await expect(running).rejects.toThrow(new ImportCancelled(1, 'stopped by liaison import cancel'));
  expect(await sql(RECORDS)).toMatchObject([{ state: 'cancelled' }]);
  expect(await sql(SOURCES)).toEqual([]);
});

test('keeps nothing of work that ends although it was asked to stop', async () => {
  const control = new AbortController();
  const running = runJob(optionsFor(url, { signal: control.signal }), async (client) => {
    await client.query(INSERT);
    control.abort();
    return reportOf('loaded');
  });
  await expect(running).rejects.toThrow(
    'Stopped by Ctrl-C or a signal. Import 1 is cancelled; nothing was changed.',
  );
  expect(await sql(RECORDS)).toMatchObject([{ state: 'cancelled', reason: 'stopped by Ctrl-C or a signal' }]);
  expect(await sql(SOURCES)).toEqual([]);
});

test('takes no lock and leaves no record when it was asked to stop before', async () => {
  const signal = AbortSignal.abort();
  await runJob(optionsFor(url), async () => {
    const onWaiting = () => {
      throw new Error('it asked for the lock');
    };
    const second = runJob(optionsFor(url, { signal, onWaiting }), noWork);
    await expect(second).rejects.toThrow(new ImportCancelled(undefined, 'stopped by Ctrl-C or a signal'));
    return reportOf('loaded');
  });
  expect(await sql('select state from facts.import')).toEqual([{ state: 'loaded' }]);
});

test('leaves no record when it is asked to stop while it connects', async () => {
  const control = new AbortController();
  const running = runJob(optionsFor(url, { signal: control.signal }), noWork);
  control.abort();
  await expect(running).rejects.toThrow('Stopped by Ctrl-C or a signal. Nothing was changed.');
  expect(await sql(RECORDS)).toEqual([]);
});

test('tells the work that it must stop', async () => {
  const control = new AbortController();
  const running = runJob(optionsFor(url, { signal: control.signal }), async (_, job) => {
    control.abort();
    job.signal.throwIfAborted();
    return reportOf('loaded');
  });
  await expect(running).rejects.toThrow(ImportCancelled);
});

test('stops a dry run, which leaves no record', async () => {
  const control = new AbortController();
  const running = runJob(optionsFor(url, { signal: control.signal, isDryRun: true }), async (client) => {
    const sleeping = client.query('select pg_sleep(50)');
    until("select 1 from pg_stat_activity where query = 'select pg_sleep(50)'").then(() => control.abort());
    await sleeping;
    return reportOf('loaded');
  });
  await expect(running).rejects.toThrow('Stopped by Ctrl-C or a signal. Nothing was changed.');
  expect(await sql(RECORDS)).toEqual([]);
});

test('lets two imports of one source follow each other, and says what the second waits for', async () => {
  const order: string[] = [];
  const waited: Waiting[] = [];
  const onWaiting = (waiting: Waiting) => waited.push(waiting);
  const seconds: Promise<unknown>[] = [];
  await runJob(optionsFor(url), async () => {
    order.push('first begins');
    const second = runJob(optionsFor(url, { onWaiting }), async (_, job) => {
      order.push(`second begins as ${job.importId}`);
      await until("select 1 from facts.import where import_id = 2 and stage = 'reading'");
      return reportOf('refused');
    });
    seconds.push(second);
    await until(QUEUE);
    order.push('first ends');
    return reportOf('refused');
  });
  await Promise.all(seconds);
  expect(order).toEqual(['first begins', 'first ends', 'second begins as 2']);
  expect(waited).toEqual([{ importId: 1, startedAt: NOW.toISOString() }]);
  expect(await sql('select state from facts.import')).toEqual([{ state: 'refused' }, { state: 'refused' }]);
});

test('lists an import that waits as a living one, which no sweep takes for dead', async () => {
  const control = new AbortController();
  const seconds: Promise<unknown>[] = [];
  await runJob(optionsFor(url), async () => {
    seconds.push(runJob(optionsFor(url, { signal: control.signal }), noWork).catch((error) => error));
    await until(QUEUE);
    await sql("update facts.import set heartbeat_at = '2025-01-01' where import_id = 2");
    await until("select 1 from facts.import where import_id = 2 and heartbeat_at > '2025-01-01'");
    expect(await sweepImports(url, LATER)).toBe(0);
    expect(await listImports(url)).toMatchObject([
      { importId: 1, state: 'running', stage: 'reading' },
      { importId: 2, state: 'running', stage: 'waiting' },
    ]);
    control.abort();
    return reportOf('loaded');
  });
  await Promise.all(seconds);
});

test('says that it waits for a dry run where that has the source', async () => {
  const waited: Waiting[] = [];
  const seconds: Promise<unknown>[] = [];
  await runJob(optionsFor(url, { isDryRun: true }), async () => {
    const onWaiting = (waiting: Waiting) => waited.push(waiting);
    for (let place = 1; place <= 2; place++)
      seconds.push(runJob(optionsFor(url, { onWaiting }), async () => reportOf('refused')));
    await until(`${QUEUE} offset 1`);
    return reportOf('loaded');
  });
  await Promise.all(seconds);
  const dryRun = { importId: undefined, startedAt: undefined };
  expect(waited).toEqual([dryRun, dryRun]);
});

test('stops waiting for another import when its process is asked to', async () => {
  const control = new AbortController();
  const first = runJob(optionsFor(url), async () => {
    const onWaiting = () => control.abort();
    const second = runJob(optionsFor(url, { signal: control.signal, onWaiting }), noWork);
    await expect(second).rejects.toThrow(
      'Stopped by Ctrl-C or a signal. Import 2 is cancelled; nothing was changed.',
    );
    return reportOf('loaded');
  });
  expect((await first).verdict).toBe('loaded');
  expect(await sql(RECORDS)).toEqual([
    LOADED,
    { state: 'cancelled', finished_at: LATER, reason: 'stopped by Ctrl-C or a signal' },
  ]);
});

test('stops waiting for another import when it is cancelled from elsewhere', async () => {
  await runJob(optionsFor(url), async () => {
    const second = runJob(optionsFor(url), noWork);
    const ended = expect(second).rejects.toThrow(new ImportCancelled(2, 'stopped by liaison import cancel'));
    await until(QUEUE);
    expect(await requestCancel(url, 2, LATER)).toBe(true);
    await ended;
    return reportOf('loaded');
  });
  expect(await sql('select state, stage from facts.import order by import_id')).toEqual([
    { state: 'loaded', stage: 'reading' },
    { state: 'cancelled', stage: 'waiting' },
  ]);
});

test('runs imports of two sources at once', async () => {
  await runJob(optionsFor(url), async () => {
    const other = optionsFor(url, { manifest: { ...MANIFEST, source_id: 'test-other' } });
    expect((await runJob(other, async () => reportOf('loaded'))).verdict).toBe('loaded');
    return reportOf('loaded');
  });
  expect(await sql('select source_id, state from facts.import order by import_id')).toEqual([
    { source_id: 'test-source', state: 'loaded' },
    { source_id: 'test-other', state: 'loaded' },
  ]);
});

test('leaves no session behind', async () => {
  await runJob(optionsFor(url), async () => reportOf('loaded'));
  await until(`select 1 where not exists (select 1 from pg_stat_activity where datname = current_database()
    and backend_type = 'client backend' and pid <> pg_backend_pid())`);
});

async function noWork(_: unknown, job: ImportJob): Promise<ImportReport> {
  throw new Error(`import ${job.importId} began although it was to stop`);
}

/** Asks again until there is an answer; the limit of the test ends it. */
async function until(statement: string): Promise<void> {
  while ((await sql(statement)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
}
