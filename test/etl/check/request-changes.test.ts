import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importBundle } from '../../../etl/import.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { manifestWith, removeBundle, writeBundle } from '../bundle.ts';
import { REQUESTS } from '../findings/request-bundle.ts';

const OPTIONS = { recordKeySecret: 'test-secret', threads: 0, now: new Date('2025-01-31T00:00:00Z') };

/** Ten requests: four of a case, four of none in the period of the extract, and two of none that came before it. */
const OF_CASE = [1, 2, 3, 4].map((number) => `r${number},test-1,ES,FR,2024-03-01`);
const OF_NONE = [5, 6, 7, 8].map((number) => `r${number},,ES,FR,2024-03-01`);
const BEFORE = [9, 10].map((number) => `r${number},,ES,FR,2023-03-01`);
const TEN = [...OF_CASE, ...OF_NONE, ...BEFORE];

const log = (...rows: readonly string[]) => ({
  'requests.csv': `${[`${REQUESTS},received_on`, ...rows].join('\n')}\n`,
});

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
beforeAll(async () => {
  database = await createMigratedDatabase();
  await importFiles(log(...TEN), false);
});
afterAll(() => database?.drop());

async function importFiles(files: Parameters<typeof writeBundle>[0], dryRun: boolean) {
  const path = writeBundle(files);
  const report = await importBundle({ ...OPTIONS, path, databaseUrl: database.url, dryRun });
  removeBundle(path);
  return report;
}

const PARTIAL = { 'manifest.json': manifestWith({ extent: 'PARTIAL' }) };

test.each([
  ['loaded', 'the same requests', log(...TEN), []],
  ['loaded', 'eight of ten, a fifth less', log(...TEN.slice(2)), []],
  ['held', 'seven of ten', log(...TEN.slice(3)), ['3 of 10 requests would be taken away']],
  ['held', 'as many others', log('s1,test-1,ES,FR,2024-03-01'), ['8 of 10 requests would be taken away']],
  ['held', 'a log without rows', log(), ['8 of 10 requests would be taken away']],
  ['held', 'a part that takes those of its case', { ...PARTIAL, ...log() }, ['4 of 10 requests']],
  ['loaded', 'a part that brings those of its case', { ...PARTIAL, ...log(...OF_CASE) }, []],
  ['loaded', 'a bundle without a log', {}, []],
  ['loaded', 'another source', { ...log(), 'manifest.json': manifestWith({ source_id: 'test-b' }) }, []],
])('says %s of %s after ten requests', async (verdict, _, files, texts) => {
  const { findings, verdict: said } = await importFiles(files, true);
  const found = findings.filter(({ code }) => code === 'REQUESTS_SHRINK').map(({ text }) => text);
  expect(found).toEqual(texts.map((text) => expect.stringContaining(text)));
  expect(said).toBe(verdict);
});

test('loads what was held once it is accepted', async () => {
  const path = writeBundle(log(...TEN.slice(3)));
  const report = await importBundle({
    ...OPTIONS,
    path,
    databaseUrl: database.url,
    dryRun: true,
    accept: ['REQUESTS_SHRINK'],
  });
  removeBundle(path);
  expect(report.verdict).toBe('loaded');
});
