import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importBundle } from '../../../etl/import.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { manifestWith, removeBundle, writeBundle } from '../bundle.ts';
import { CASES, PARTS } from '../findings/changed-bundle.ts';

const OPTIONS = { recordKeySecret: 'test-secret', threads: 0, now: new Date('2025-01-31T00:00:00Z') };

/** A source of ten cases of Spain and France, all opened in its period; case 10 has a party of Belgium and one of Italy. */
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const agencies = 'agency,name,country,party_type\nBE-TEST,Test,BE,STATE\nES-TEST,Test,ES,STATE\n';
const caseRow = (number: number) => `test-${number},2024-03,OPEN,ES,0701,PENDING\n`;
const partRows = (number: number) =>
  `test-${number},STATE,ES,ES-TEST,LEAD\ntest-${number},STATE,FR,,REQUESTED\n${number === 10 ? 'test-10,STATE,BE,BE-TEST,SOURCE\ntest-10,STATE,IT,,SOURCE\n' : ''}`;

/** The extract of the source that holds these of its cases. */
function extractOf(numbers: readonly number[], manifest: Readonly<Record<string, unknown>> = {}) {
  return {
    'manifest.json': manifestWith(manifest),
    'agencies.csv': agencies,
    'cases.csv': `${CASES}\n${numbers.map(caseRow).join('')}`,
    'participations.csv': `${PARTS}\n${numbers.map(partRows).join('')}`,
  };
}

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
beforeAll(async () => {
  database = await createMigratedDatabase();
  await importFiles(extractOf(NUMBERS), false);
});
afterAll(() => database.drop());

async function importFiles(files: ReturnType<typeof extractOf>, dryRun: boolean) {
  const folder = writeBundle(files);
  const report = await importBundle({ ...OPTIONS, path: folder, databaseUrl: database.url, dryRun });
  removeBundle(folder);
  return report;
}

const SHRINKS = 'SOURCE_SHRINKS cases.csv';
const LOST = ['SOURCE_LOSES_COUNTRY BE', 'SOURCE_LOSES_COUNTRY IT', 'SOURCE_LOSES_AGENCY BE-TEST'];

test.each([
  ['loaded', 'the same cases again', extractOf(NUMBERS), []],
  ['loaded', 'nine of ten cases', extractOf(NUMBERS.slice(1)), []],
  ['loaded', 'eight of ten cases, a fifth less', extractOf(NUMBERS.slice(2)), []],
  ['held', 'seven of ten cases', extractOf(NUMBERS.slice(3)), [SHRINKS]],
  ['held', 'one of ten cases', extractOf([10]), [SHRINKS]],
  ['held', 'nine cases, without a country and an agency', extractOf(NUMBERS.slice(0, 9)), LOST],
  ['held', 'four cases, without a country and an agency', extractOf([1, 2, 3, 4]), [...LOST, SHRINKS]],
  ['held', 'ten cases, three of them new', extractOf([4, 5, 6, 7, 8, 9, 10, 11, 12, 13]), [SHRINKS]],
  ['loaded', 'ten cases, two of them new', extractOf([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), []],
  ['loaded', 'one case of an extract in part', extractOf([1], { extent: 'PARTIAL' }), []],
  ['loaded', 'eleven cases', extractOf([...NUMBERS, 11]), []],
  ['loaded', 'three of another source', extractOf([1, 2, 3], { source_id: 'test-other' }), []],
  [
    'refused',
    'an older extract',
    extractOf(NUMBERS, { extract_date: '2024-12-30' }),
    ['EXTRACT_OLDER 2024-12-30'],
  ],
  [
    'loaded',
    'an older extract that corrects',
    extractOf(NUMBERS, { extract_date: '2024-12-30', status: 'CORRECTION' }),
    [],
  ],
  [
    'loaded',
    'one case of a correction that was cut before the others were opened',
    extractOf([10], { extract_date: '2024-03-01', status: 'CORRECTION' }),
    [],
  ],
  [
    'refused',
    'no case at all',
    extractOf([]),
    ['FILE_WITHOUT_ROWS cases.csv', 'FILE_WITHOUT_ROWS participations.csv'],
  ],
] as const)('says %s of %s after ten cases', async (verdict, _, files, expected) => {
  const { findings, verdict: said } = await importFiles(files, true);
  const found = findings.map(({ code, value, file }) => `${code} ${value ?? file}`);
  expect(found.sort()).toEqual([...expected].sort());
  expect(said).toBe(verdict);
});
