import { createHmac } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { type ImportReport, importBundle } from '../../etl/import.ts';
import { buildRelease } from '../../etl/release/build.ts';
import { createMigratedDatabase } from '../migrated-database.ts';
import { GOOD_BUNDLE, manifestWith, removeBundle, writeBundle } from './bundle.ts';
import { REQUESTS } from './findings/request-bundle.ts';

const NOW = new Date('2025-01-31T00:00:00Z');
const opened: (() => Promise<void>)[] = [];
let databaseUrl = '';
let sql: (statement: string) => Promise<readonly Record<string, unknown>[]>;

beforeEach(async () => {
  const database = await createMigratedDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  databaseUrl = database.url;
  sql = async (statement) => (await client.query(statement)).rows;
  opened.push(() => client.end(), database.drop);
});
afterAll(async () => {
  for (const close of opened) await close();
});

type Changes = Parameters<typeof writeBundle>[0];

async function importFiles(changes: Changes, dryRun = false): Promise<ImportReport> {
  const path = writeBundle(changes);
  const report = await importBundle({
    path,
    databaseUrl,
    recordKeySecret: 'test-secret',
    now: NOW,
    dryRun,
    accept: ['SOURCE_SHRINKS', 'REQUESTS_SHRINK', 'SOURCE_LOSES_AGENCY', 'SOURCE_LOSES_COUNTRY'],
  });
  removeBundle(path);
  return report;
}

const HEADER = `${REQUESTS},received_on`;
const requests = (...rows: readonly string[]) => ({ 'requests.csv': [HEADER, ...rows, ''].join('\n') });

async function requestIds(): Promise<readonly unknown[]> {
  const rows = await sql('select request_id from facts.request order by request_id');
  return rows.map(({ request_id }) => request_id);
}

test('loads every column of a request, with times in UTC and a key of its own', async () => {
  const report = await importFiles({
    'requests.csv': `request_id,case_id,requesting_country,requesting_agency,requested_country,requested_agency,instrument,channel,urgency,requested_on,received_on,responded_on,executed_on,result,refusal_ground,judicial_auth_delay
test-r1,test-1,ES,ES-TEST,FR,FR-TEST,INFO_EXCH,SIENA;I247,URGENT_DIRECT,2024-03-01,2024-03-01T09:00+01:00,2024-03-01T10:00Z,2024-04,REFUSED,SECURITY,Y
`,
  });
  expect(report.files[3]).toMatchObject({
    file: 'requests.csv',
    read: 1,
    loaded: 1,
    repeated: 0,
    refused: 0,
  });
  const key = createHmac('sha256', 'test-secret').update('request:test-r1').digest().readUInt32BE(0);
  expect(
    await sql(
      `select r.*, c.case_id from facts.request r join facts.case_record c on c.case_key = r.case_key`,
    ),
  ).toMatchObject([
    {
      source_id: 'test-source',
      request_id: 'test-r1',
      record_key: String(key),
      case_id: 'test-1',
      requesting_country: 'ES',
      requesting_agency: 'ES-TEST',
      requested_country: 'FR',
      requested_agency: 'FR-TEST',
      instrument: 'INFO_EXCH',
      channels: ['SIENA', 'I247'],
      urgency: 'URGENT_DIRECT',
      requested_on: '2024-03-01',
      received_on: '2024-03-01T08:00:00Z',
      responded_on: '2024-03-01T10:00:00Z',
      executed_on: '2024-04',
      result: 'REFUSED',
      refusal_ground: 'SECURITY',
      is_judicial_delay: true,
    },
  ]);
});

test('keeps a request without a case, and changes nothing when the same bundle comes again', async () => {
  const bundle = requests('test-r1,,ES,FR,2024-03-01', 'test-r2,test-1,ES,FR,');
  await importFiles(bundle);
  const rows = 'select request_id, case_key, record_key from facts.request order by request_id';
  const before = await sql(rows);
  await importFiles(bundle);
  expect(before).toMatchObject([{ request_id: 'test-r1', case_key: null }, { request_id: 'test-r2' }]);
  expect(await sql(rows)).toEqual(before);
});

test('loads no request in a dry run', async () => {
  const report = await importFiles(requests('test-r1,,ES,FR,2024-03-01'), true);
  expect(report).toMatchObject({ verdict: 'loaded', isDryRun: true });
  expect(report.files[3]).toMatchObject({ file: 'requests.csv', read: 1, loaded: 1 });
  expect(await requestIds()).toEqual([]);
});

test('keeps all requests where a bundle has no requests.csv', async () => {
  await importFiles(requests('test-r1,test-1,ES,FR,2024-03-01', 'test-r2,,ES,FR,2024-03-01'));
  await importFiles({});
  expect(await requestIds()).toEqual(['test-r1', 'test-r2']);
});

test('takes away what a full extract of the period does not hold any more', async () => {
  await importFiles(
    requests(
      'test-r1,test-1,ES,FR,2024-03-01',
      'test-r2,,ES,FR,2024-12-31T23:00:00Z',
      'test-r3,,ES,FR,2023-12-31',
      'test-r4,,ES,FR,',
      'test-r5,,ES,FR,2023',
    ),
  );
  await importFiles(requests());
  expect(await requestIds()).toEqual(['test-r3', 'test-r4', 'test-r5']);
});

test('takes away only requests of its own cases where the extract is partial', async () => {
  await importFiles(
    requests('test-r1,test-1,ES,FR,2024-03-01', 'test-r2,test-2,ES,FR,', 'test-r3,,ES,FR,2024-03-01'),
  );
  const keepFirst = (file: string, from: string) =>
    (GOOD_BUNDLE[file] ?? '').slice(0, (GOOD_BUNDLE[file] ?? '').indexOf(from));
  await importFiles({
    'manifest.json': manifestWith({ extent: 'PARTIAL' }),
    'cases.csv': keepFirst('cases.csv', 'test-2'),
    'participations.csv': keepFirst('participations.csv', 'test-2'),
    ...requests('test-r4,test-1,ES,FR,2024-03-01'),
  });
  expect(await requestIds()).toEqual(['test-r2', 'test-r3', 'test-r4']);
});

test('moves a request that names another case now', async () => {
  await importFiles(requests('test-r1,test-1,ES,FR,'));
  await importFiles(requests('test-r1,,FR,ES,'));
  expect(await sql('select request_id, case_key, requesting_country from facts.request')).toEqual([
    { request_id: 'test-r1', case_key: null, requesting_country: 'FR' },
  ]);
});

test('leaves the requests of another source alone', async () => {
  await importFiles(requests('test-r1,,ES,FR,2024-03-01'));
  await importFiles({ 'manifest.json': manifestWith({ source_id: 'test-other' }), ...requests() });
  expect(await requestIds()).toEqual(['test-r1']);
});

test('keeps the control totals of requests with the import', async () => {
  await importFiles(requests('test-r1,,ES,FR,2024-03-01', 'test-r2,,ES,FR,'));
  const [{ sum } = {}] = await sql('select (sum(record_key) % 4294967296)::bigint as sum from facts.request');
  expect(await sql(`select control -> 'requests' as requests from facts.import`)).toEqual([
    { requests: { requests: 2, recordKeys: Number(sum) } },
  ]);
});

/** How many requests a release of everything counts, by the State that was asked. */
async function released(): Promise<readonly Record<string, unknown>[]> {
  const release = await buildRelease({ databaseUrl, now: NOW });
  return sql(
    `select requested, sum(requests)::integer as requests from stats.by_request where release_id = ${release} group by requested`,
  );
}

test('counts the requests that cases show until a source delivers some, then these alone', async () => {
  await importFiles({});
  expect(await released()).toEqual([{ requested: 'FR', requests: 1 }]);
  await importFiles(requests('test-r1,,FR,ES,2024-03-01', 'test-r2,test-1,FR,ES,'));
  expect(await released()).toEqual([{ requested: 'ES', requests: 2 }]);
});

test('does not count the requests of a case that is withdrawn, and counts them again when it is back', async () => {
  const both = requests('test-r1,,FR,ES,2024-03-01', 'test-r2,test-1,FR,ES,');
  await importFiles(both);
  const without = (file: string) => (GOOD_BUNDLE[file] ?? '').replaceAll(/^test-1,.*\n/gm, '');
  await importFiles({
    'cases.csv': without('cases.csv'),
    'participations.csv': without('participations.csv'),
  });
  expect(await requestIds()).toEqual(['test-r1', 'test-r2']);
  expect(await released()).toEqual([{ requested: 'ES', requests: 1 }]);
  await importFiles({});
  expect(await released()).toEqual([{ requested: 'ES', requests: 2 }]);
});

test('keeps made-up requests out of a release as soon as a real source is there', async () => {
  await importFiles({
    'manifest.json': manifestWith({ source_id: 'test-made-up', synthetic: true }),
    ...requests('test-r1,,FR,ES,2024-03-01'),
  });
  expect(await released()).toEqual([{ requested: 'ES', requests: 1 }]);
  await importFiles(requests('test-r1,,ES,FR,2024-03-01'));
  expect(await released()).toEqual([{ requested: 'FR', requests: 1 }]);
});

test('tells what an extract makes of the requests of its source', async () => {
  const rows = ['test-r1,,ES,FR,2024-01-01', 'test-r2,,ES,FR,2024-01-02'];
  const first = await importFiles(requests(...rows));
  expect(first.requests).toEqual({ before: 0, new: 2, changed: 0, lost: 0 });
  const again = await importFiles(requests(...rows));
  expect(again.requests).toEqual({ before: 2, new: 0, changed: 0, lost: 0 });
  const other = await importFiles(requests('test-r1,,ES,FR,2024-01-05', 'test-r3,,ES,FR,2024-01-02'));
  expect(other.requests).toMatchObject({ before: 2, new: 1, changed: 1 });
  expect((await importFiles({})).requests).toBeUndefined();
});
