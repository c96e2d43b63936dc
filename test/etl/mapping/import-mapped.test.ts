import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importBundle } from '../../../etl/import.ts';
import { SHIPPED_PROFILES } from '../../../etl/mapping/shipped-profiles.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { SMALL_HEADER, SMALL_MAPPING } from './small-mapping.ts';

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
beforeAll(async () => {
  database = await createMigratedDatabase();
});
afterAll(() => database.drop());

const MANIFEST = {
  source_id: 'test-mapped',
  extract_date: '2024-12-31',
  period_start: '2015',
  period_end: '2024',
  status: 'FINAL',
};

/** Imports, without keeping it, a folder that holds a mapping and what `fill` puts beside it. */
async function imported(mapping: Readonly<Record<string, unknown>>, fill: (folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-mapped-'));
  writeFileSync(join(folder, 'mapping.json'), JSON.stringify({ ...mapping, manifest: MANIFEST }));
  fill(folder);
  const report = await importBundle({
    path: folder,
    databaseUrl: database.url,
    recordKeySecret: 'test-secret',
    dryRun: true,
    threads: 0,
    now: new Date('2025-01-31T00:00:00Z'),
  });
  rmSync(folder, { recursive: true });
  return report;
}

const shipped = (name: string, fixture: string) => {
  const profile = SHIPPED_PROFILES.find((candidate) => candidate.name === name);
  const file = basename(fixture);
  return imported({ ...profile, file }, (folder) =>
    copyFileSync(join('test/fixtures/mapping', fixture), join(folder, file)),
  );
};

test.each([
  ['simple', 'simple/simple.csv', 'loaded', []],
  ['german-export', 'german/faelle.csv', 'loaded', []],
  ['police-uk-outcomes', 'police-uk/2024-01-test-force-outcomes.csv', 'held', [['NOT_COOPERATION', 4]]],
  ['police-uk-outcome-events', 'police-uk/2024-01-test-force-outcomes.csv', 'held', [['NOT_COOPERATION', 4]]],
  ['ctdc-victims', 'ctdc/victims.csv', 'held', [['NOT_COOPERATION', 1]]],
])('imports a file through %s', async (name, fixture, verdict, totals) => {
  const report = await shipped(name, fixture);
  expect(report.totals.map(({ code, total }) => [code, total])).toEqual(totals);
  expect(report.verdict).toBe(verdict);
});

test('tells of a value that is not known once, and of nothing that follows from it', async () => {
  const report = await imported(SMALL_MAPPING, (folder) =>
    writeFileSync(
      join(folder, 'data.csv'),
      `${SMALL_HEADER.join(',')}\na-1,2024-03-04,ES,FR,fraud,released,x\n`,
    ),
  );
  expect(report.totals).toMatchObject([{ code: 'MAPPING_VALUE_UNKNOWN', total: 1 }]);
});

test('tells of a country that is not known, and of nothing that follows from it', async () => {
  const report = await imported(SMALL_MAPPING, (folder) =>
    writeFileSync(
      join(folder, 'data.csv'),
      `${SMALL_HEADER.join(',')}\na-1,2024-03-04,XX,FR,fraud,arrested,x\n`,
    ),
  );
  expect(report.verdict).toBe('refused');
  expect(report.totals.map(({ code }) => code)).toEqual(['COUNTRY_UNKNOWN']);
});

test('tells of a file that cannot be read to its end once, though it is read twice', async () => {
  const report = await imported(SMALL_MAPPING, (folder) =>
    writeFileSync(join(folder, 'data.csv'), `${SMALL_HEADER.join(',')}\na"b\n`),
  );
  expect(report.totals.filter(({ code }) => code === 'QUOTE_MISPLACED')).toMatchObject([{ total: 1 }]);
});

test('tells of a case id once, and not again with each party', async () => {
  const report = await imported(SMALL_MAPPING, (folder) =>
    writeFileSync(
      join(folder, 'data.csv'),
      `${SMALL_HEADER.join(',')}\njane@example.org,2024-03-04,ES,FR,fraud,arrested,x\n`,
    ),
  );
  expect(report.totals).toMatchObject([{ code: 'CELL_PERSONAL', total: 1 }]);
});

test('refuses agencies that are declared in the mapping and in a file', async () => {
  const agencies = [{ agency: 'ES-TEST', name: 'Test police', country: 'ES', party_type: 'STATE' }];
  const report = await imported({ ...SMALL_MAPPING, agencies }, (folder) => {
    writeFileSync(join(folder, 'data.csv'), `${SMALL_HEADER.join(',')}\n`);
    writeFileSync(join(folder, 'agencies.csv'), 'agency,name,country,party_type\nES-TEST,Test,ES,STATE\n');
  });
  expect(report.totals).toContainEqual({ code: 'FILE_TWICE', severity: 'error', total: 1 });
});

test('reads requests beside the mapped file', async () => {
  const report = await imported(SMALL_MAPPING, (folder) => {
    writeFileSync(
      join(folder, 'data.csv'),
      `${SMALL_HEADER.join(',')}\na-1,2024-03-04,ES,FR,fraud,arrested,x\n`,
    );
    writeFileSync(
      join(folder, 'requests.csv'),
      'request_id,case_id,requesting_country,requested_country\ntest-r1,,ES,FR\n',
    );
  });
  expect(report.verdict).toBe('loaded');
  expect(report.files.at(-1)).toMatchObject({ file: 'requests.csv', read: 1, loaded: 1 });
});
