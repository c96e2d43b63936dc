import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FINDING, type FindingCode } from '../../../etl/findings/finding.ts';
import { importBundle } from '../../../etl/import.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { removeBundle, writeBundle } from '../bundle.ts';
import type { Changes, FindingBundle } from './bundles/finding-bundle.ts';
import { CASE, CASES, casesWith, caseWith, PAIR, partsWith } from './changed-bundle.ts';

const OPTIONS = {
  recordKeySecret: 'test-secret',
  dryRun: true,
  threads: 0,
  now: new Date('2025-01-31T00:00:00Z'),
};

/** Codes that no change of the small bundle raises: they need an earlier import, or a folder that is none. */
const TESTED_ELSEWHERE: readonly FindingCode[] = [
  'BUNDLE_NOT_FOUND',
  'EXTRACT_OLDER',
  'FILE_UNREADABLE',
  'MAPPING_NOT_FOUND',
  'SOURCE_LOSES_AGENCY',
  'SOURCE_LOSES_COUNTRY',
  'REQUESTS_SHRINK',
  'SOURCE_SHRINKS',
];

const BUNDLES = await bundlesIn('bundles');

/** The bundles of every topic: all that the files of the folder export. */
async function bundlesIn(folder: string): Promise<readonly FindingBundle[]> {
  const here = join('test', 'etl', 'findings', folder);
  const topics = await Promise.all(
    readdirSync(here).map((file): Promise<TopicModule> => import(`./${folder}/${file}`)),
  );
  return topics.flatMap((topic) => Object.values(topic).flat());
}

type TopicModule = Readonly<Record<string, readonly FindingBundle[]>>;

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
beforeAll(async () => {
  database = await createMigratedDatabase();
});
afterAll(() => database.drop());

async function findingsOf(changes: Changes) {
  const folder = writeBundle(changes);
  const report = await importBundle({ ...OPTIONS, path: folder, databaseUrl: database.url });
  removeBundle(folder);
  return report;
}

test.each(BUNDLES)('raises %s where it stands', async (code, changes, [file, line, column]) => {
  const { findings, verdict } = await findingsOf(changes);
  const found = findings.filter((finding) => finding.code === code);
  expect(found[0]).toMatchObject({ code, file, line, column });
  expect(verdict).toBe(FINDING[code].severity === 'error' ? 'refused' : 'held');
});

test('has a bundle for every code of the catalogue', () => {
  const tested = new Set<string>([...BUNDLES.map(([code]) => code), ...TESTED_ELSEWHERE]);
  expect(Object.keys(FINDING).filter((code) => !tested.has(code))).toEqual([]);
});

test('refuses a folder that is not there', async () => {
  const { totals } = await importBundle({ ...OPTIONS, databaseUrl: database.url, path: '/nowhere/at/all' });
  expect(totals).toEqual([{ code: 'BUNDLE_NOT_FOUND', severity: 'error', total: 1 }]);
});

test('refuses a folder where a file should be', async () => {
  const folder = writeBundle({ 'reporting.csv': undefined });
  mkdirSync(join(folder, 'reporting.csv'));
  const { totals } = await importBundle({ ...OPTIONS, databaseUrl: database.url, path: folder });
  removeBundle(folder);
  expect(totals).toEqual([{ code: 'FILE_UNREADABLE', severity: 'error', total: 1 }]);
});

test('finds nothing in the small bundle', async () => {
  const { verdict, totals } = await findingsOf({});
  expect({ verdict, totals }).toEqual({ verdict: 'loaded', totals: [] });
});

test('tells of a wrong row once and does not call its case missing', async () => {
  const { totals } = await findingsOf(casesWith(`${CASES}\n${CASE.replace('0701', '9999')}\n`));
  expect(totals).toEqual([{ code: 'CRIME_UNKNOWN', severity: 'error', total: 1 }]);
});

test('names the nearest agency', async () => {
  const { findings } = await findingsOf(partsWith(`${PAIR}\ntest-1,STATE,ES,ES-TOST,SOURCE`));
  expect(findings[0]?.text).toBe('An agency is not known: the nearest is ES-TEST.');
});

test('masks a value that could be about a person', async () => {
  const { findings } = await findingsOf(caseWith('lead_agency', 'Jane Roe'));
  expect(findings[0]?.value).toBe('J*** (8 characters)');
});
