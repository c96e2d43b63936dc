import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FINDING, type FindingCode } from '../../../etl/findings/finding.ts';
import { importBundle } from '../../../etl/import.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { manifestWith, removeBundle, writeBundle } from '../bundle.ts';

type Changes = Parameters<typeof writeBundle>[0];
type Place = readonly [file: string | undefined, line: number | undefined, column: string | undefined];

const OPTIONS = { recordKeySecret: 'test-secret', dryRun: true, now: new Date('2025-01-31T00:00:00Z') };

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
beforeAll(async () => {
  database = await createMigratedDatabase();
});
afterAll(() => database.drop());

async function findingsOf(changes: Changes) {
  const folder = writeBundle(changes);
  const report = await importBundle({ ...OPTIONS, folder, databaseUrl: database.url });
  removeBundle(folder);
  return report;
}

const CASES = 'case_id,opened_on,status,lead_country,crime_iccs,disposition';
const CASE = 'test-1,2024-01-10,CLOSED,ES,0701,ARRESTED';
const PARTS = 'case_id,party_type,country,agency,role';
const PAIR = 'test-1,STATE,ES,ES-TEST,LEAD\ntest-1,STATE,FR,FR-TEST,REQUESTED';

const caseWith = (column: string, value: string): Changes => ({
  'cases.csv': `${CASES},${column}\n${CASE},${value}\n`,
  'participations.csv': `${PARTS}\n${PAIR}\n`,
});
const casesWith = (content: string): Changes => ({
  'cases.csv': content,
  'participations.csv': `${PARTS}\n${PAIR}\n`,
});
const partWith = (column: string, value: string): Changes => ({
  'cases.csv': `${CASES}\n${CASE}\n`,
  'participations.csv': `${PARTS},${column}\ntest-1,STATE,ES,ES-TEST,LEAD,\ntest-1,STATE,FR,FR-TEST,REQUESTED,${value}\n`,
});
const partsWith = (rows: string): Changes => ({
  'cases.csv': `${CASES}\n${CASE}\n`,
  'participations.csv': `${PARTS}\n${rows}\n`,
});
const agenciesWith = (row: string): Changes => ({
  'agencies.csv': `agency,name,country,party_type,parent,valid_from\nES-TEST,Test,ES,STATE,,\nFR-TEST,Test,FR,STATE,,\n${row}\n`,
});
const reportingWith = (rows: string): Changes => ({
  'reporting.csv': `agency,country,year,reported\n${rows}\n`,
});

const FINDINGS: readonly (readonly [FindingCode, Changes, Place])[] = [
  ['FILE_MISSING', { 'cases.csv': undefined }, ['cases.csv', undefined, undefined]],
  ['FILE_UNEXPECTED', { 'other.csv': 'a\n' }, ['other.csv', undefined, undefined]],
  ['FILE_NOT_READ_YET', { 'requests.csv': 'a\n' }, ['requests.csv', undefined, undefined]],
  ['MANIFEST_TWICE', { 'manifest.csv': 'schema_version\n1\n' }, [undefined, undefined, undefined]],
  ['MANIFEST_UNREADABLE', { 'manifest.json': '{' }, ['manifest.json', undefined, undefined]],
  [
    'MANIFEST_KEY_MISSING',
    { 'manifest.json': manifestWith({ source_id: undefined }) },
    ['manifest.json', undefined, 'source_id'],
  ],
  [
    'MANIFEST_KEY_UNKNOWN',
    { 'manifest.json': manifestWith({ note: 'a' }) },
    ['manifest.json', undefined, undefined],
  ],
  [
    'MANIFEST_VALUE_WRONG',
    { 'manifest.json': manifestWith({ extract_date: '2024' }) },
    ['manifest.json', undefined, 'extract_date'],
  ],
  [
    'MANIFEST_VALUE_WRONG',
    { 'manifest.json': manifestWith({ extract_date: '2025-02-02' }) },
    ['manifest.json', undefined, 'extract_date'],
  ],
  [
    'MANIFEST_PERIOD_REVERSED',
    { 'manifest.json': manifestWith({ period_start: '2025' }) },
    ['manifest.json', undefined, 'period_end'],
  ],
  [
    'ROW_COUNT_DIFFERS',
    { 'manifest.json': manifestWith({ row_count_cases: 3 }) },
    ['cases.csv', undefined, undefined],
  ],
  [
    'SHA256_DIFFERS',
    { 'manifest.json': manifestWith({ sha256: { 'cases.csv': '0'.repeat(64) } }) },
    ['cases.csv', undefined, undefined],
  ],
  [
    'SHA256_WITHOUT_FILE',
    { 'manifest.json': manifestWith({ sha256: { 'reporting.csv': '0'.repeat(64) } }) },
    ['manifest.json', undefined, 'sha256'],
  ],
  [
    'ENCODING_NOT_UTF8',
    { 'cases.csv': Buffer.from(`${CASES}\n${CASE.replace('test', 't\u00e9st')}\n`, 'latin1') },
    ['cases.csv', 2, undefined],
  ],
  ['CHARACTER_REFUSED', casesWith(`${CASES}\n${CASE}\u0000\n`), ['cases.csv', 2, undefined]],
  ['CHARACTER_REFUSED', casesWith(`${CASES}\n${CASE}\u200b\n`), ['cases.csv', 2, undefined]],
  ['CHARACTER_REFUSED', casesWith(`${CASES}\n${CASE}\ufffd\n`), ['cases.csv', 2, undefined]],
  [
    'MANIFEST_VALUE_WRONG',
    { 'manifest.json': manifestWith({ notes: 'a\u0000b' }) },
    ['manifest.json', undefined, 'notes'],
  ],
  ['FILE_EMPTY', casesWith(''), ['cases.csv', undefined, undefined]],
  ['FILE_WITHOUT_ROWS', casesWith(`${CASES}\n`), ['cases.csv', undefined, undefined]],
  ['DELIMITER_WRONG', casesWith(CASES.replaceAll(',', ';')), ['cases.csv', 1, undefined]],
  ['DELIMITER_WRONG', casesWith(CASES.replaceAll(',', '\t')), ['cases.csv', 1, undefined]],
  ['QUOTE_MISPLACED', casesWith(`${CASES}\n${CASE.replace('ES', 'E"S')}\n`), ['cases.csv', 2, undefined]],
  ['QUOTE_MISPLACED', casesWith(`${CASES}\n${CASE.replace('ES', '"E"S')}\n`), ['cases.csv', 2, undefined]],
  ['QUOTE_NOT_CLOSED', casesWith(`${CASES}\n${CASE}\n"${CASE}\n`), ['cases.csv', 3, undefined]],
  ['ROW_TOO_LONG', casesWith(`${CASES}\n${CASE}${'x'.repeat(70_000)}\n`), ['cases.csv', 2, undefined]],
  ['COLUMN_MISSING', casesWith('case_id\ntest-1\n'), ['cases.csv', 1, 'opened_on']],
  ['COLUMN_UNKNOWN', caseWith('outcome', 'ARRESTED'), ['cases.csv', 1, 'column 7']],
  ['COLUMN_UNKNOWN', caseWith('jit ', 'Y'), ['cases.csv', 1, 'column 7']],
  ['COLUMN_PERSONAL', caseWith('suspect_dob', '1980'), ['cases.csv', 1, 'column 7']],
  ['COLUMN_PERSONAL', caseWith('IP', 'a'), ['cases.csv', 1, 'column 7']],
  ['COLUMN_REPEATED', caseWith('Case_ID', 'test-1'), ['cases.csv', 1, 'column 7']],
  ['COLUMN_UNNAMED', caseWith(' ', 'a'), ['cases.csv', 1, 'column 7']],
  ['CELL_EMPTY', casesWith(`${CASES}\n${CASE.replace('CLOSED', '')}\n`), ['cases.csv', 2, 'status']],
  [
    'CASE_ID_MALFORMED',
    casesWith(`${CASES}\n${CASE.replace('test-1', '2024/1')}\n`),
    ['cases.csv', 2, 'case_id'],
  ],
  ['AGENCY_MALFORMED', caseWith('lead_agency', 'ES TEST'), ['cases.csv', 2, 'lead_agency']],
  ['AGENCY_MALFORMED', caseWith('lead_agency', 'ALL'), ['cases.csv', 2, 'lead_agency']],
  ['LABEL_MALFORMED', agenciesWith(`IT-TEST,${'x'.repeat(201)},IT,STATE,,`), ['agencies.csv', 4, 'name']],
  ['DATE_MALFORMED', caseWith('closed_on', '31.12.2024'), ['cases.csv', 2, 'closed_on']],
  ['DATE_MALFORMED', caseWith('closed_on', '2024-02-30'), ['cases.csv', 2, 'closed_on']],
  ['DATE_MALFORMED', caseWith('closed_on', 'today'), ['cases.csv', 2, 'closed_on']],
  ['DATE_OUT_OF_RANGE', caseWith('closed_on', '2567-02-03'), ['cases.csv', 2, 'closed_on']],
  ['DATE_OUT_OF_RANGE', caseWith('closed_on', '1949'), ['cases.csv', 2, 'closed_on']],
  [
    'MOMENT_MALFORMED',
    partWith('received_on', '2024-03-01T25:00Z'),
    ['participations.csv', 3, 'received_on'],
  ],
  [
    'MOMENT_WITHOUT_ZONE',
    partWith('received_on', '2024-03-01T10:00'),
    ['participations.csv', 3, 'received_on'],
  ],
  ['YEAR_MALFORMED', caseWith('reference_year', '24'), ['cases.csv', 2, 'reference_year']],
  ['CODE_UNKNOWN', caseWith('channels', 'SIENA;siena'), ['cases.csv', 2, 'channels']],
  ['COUNTRY_UNKNOWN', casesWith(`${CASES}\n${CASE.replace('ES', 'EU')}\n`), ['cases.csv', 2, 'lead_country']],
  ['CRIME_UNKNOWN', casesWith(`${CASES}\n${CASE.replace('0701', '701')}\n`), ['cases.csv', 2, 'crime_iccs']],
  ['FLAG_MALFORMED', caseWith('jit', 'yes'), ['cases.csv', 2, 'jit']],
  ['COUNT_MALFORMED', caseWith('arrests', '1000000000'), ['cases.csv', 2, 'arrests']],
  ['COUNT_MALFORMED', caseWith('arrests', '-1'), ['cases.csv', 2, 'arrests']],
  ['COUNT_MALFORMED', caseWith('arrests', '01'), ['cases.csv', 2, 'arrests']],
  ['AMOUNT_MALFORMED', caseWith('assets_frozen_eur', '1.234'), ['cases.csv', 2, 'assets_frozen_eur']],
  ['FIELD_COUNT_DIFFERS', casesWith(`${CASES}\n${CASE},\n`), ['cases.csv', 2, undefined]],
  ['CLOSED_BEFORE_OPENED', caseWith('closed_on', '2024-01-09'), ['cases.csv', 2, 'closed_on']],
  ['DISPOSITION_BEFORE_OPENED', caseWith('disposition_on', '2023'), ['cases.csv', 2, 'disposition_on']],
  ['DATE_AFTER_EXTRACT', caseWith('closed_on', '2025'), ['cases.csv', 2, 'closed_on']],
  [
    'DATE_AFTER_EXTRACT',
    partWith('received_on', '2025-01-01T00:00Z'),
    ['participations.csv', 3, 'received_on'],
  ],
  [
    'TIMES_OUT_OF_ORDER',
    {
      'cases.csv': `${CASES}\n${CASE}\n`,
      'participations.csv': `${PARTS},requested_on,responded_on\ntest-1,STATE,ES,,LEAD,,\ntest-1,STATE,FR,,SOURCE,2024-03-02,2024-03-01\n`,
    },
    ['participations.csv', 3, 'responded_on'],
  ],
  [
    'SAFEGUARDED_OVER_IDENTIFIED',
    caseWith('victims_identified,victims_safeguarded', '9,10'),
    ['cases.csv', 2, 'victims_safeguarded'],
  ],
  [
    'REFUSAL_GROUND_MISSING',
    casesWith(`${CASES}\n${CASE.replace('ARRESTED', 'REFUSED')}\n`),
    ['cases.csv', 2, 'refusal_ground'],
  ],
  ['REFUSAL_GROUND_MISSING', partWith('result', 'REFUSED'), ['participations.csv', 3, 'refusal_ground']],
  ['REFERENCE_YEAR_DIFFERS', caseWith('reference_year', '2023'), ['cases.csv', 2, 'reference_year']],
  [
    'STATE_WITHOUT_COUNTRY',
    partsWith(`${PAIR}\ntest-1,STATE,,,SOURCE`),
    ['participations.csv', 4, 'country'],
  ],
  ['STATE_WITHOUT_COUNTRY', agenciesWith('IT-TEST,Test,,STATE,,'), ['agencies.csv', 4, 'country']],
  ['BODY_WITHOUT_AGENCY', partsWith(`${PAIR}\ntest-1,BODY,,,SOURCE`), ['participations.csv', 4, 'agency']],
  [
    'BODY_WITH_COUNTRY',
    partsWith(`${PAIR}\ntest-1,BODY,BE,EUROPOL,SOURCE`),
    ['participations.csv', 4, 'country'],
  ],
  ['REPORTING_PARTY_UNCLEAR', reportingWith('ES-TEST,ES,2024,Y'), ['reporting.csv', 2, 'agency']],
  ['CASE_ID_REPEATED', casesWith(`${CASES}\n${CASE}\n${CASE}\n`), ['cases.csv', 3, 'case_id']],
  ['CASE_NOT_FOUND', partsWith(`${PAIR}\ntest-9,STATE,ES,,SOURCE`), ['participations.csv', 4, 'case_id']],
  [
    'LEAD_MISSING',
    partsWith('test-1,STATE,ES,,SOURCE\ntest-1,STATE,FR,,SOURCE'),
    ['cases.csv', 2, 'case_id'],
  ],
  ['LEAD_REPEATED', partsWith(`${PAIR}\ntest-1,STATE,FR,FR-TEST,LEAD`), ['participations.csv', 4, 'role']],
  [
    'INITIATING_REPEATED',
    partsWith(`${PAIR}\ntest-1,STATE,FR,FR-TEST,INITIATING\ntest-1,STATE,ES,ES-TEST,INITIATING`),
    ['participations.csv', 5, 'role'],
  ],
  [
    'LEAD_COUNTRY_DIFFERS',
    partsWith('test-1,STATE,FR,FR-TEST,LEAD\ntest-1,STATE,ES,,SOURCE'),
    ['cases.csv', 2, 'lead_country'],
  ],
  [
    'LEAD_COUNTRY_DIFFERS',
    partsWith('test-1,BODY,,EUROPOL,LEAD\ntest-1,STATE,ES,,SOURCE'),
    ['cases.csv', 2, 'lead_country'],
  ],
  ['LEAD_AGENCY_DIFFERS', caseWith('lead_agency', 'ES-CNP'), ['cases.csv', 2, 'lead_agency']],
  [
    'AGENCY_UNKNOWN',
    partsWith(`${PAIR}\ntest-1,STATE,ES,ES-TOST,SOURCE`),
    ['participations.csv', 4, 'agency'],
  ],
  ['AGENCY_UNKNOWN', caseWith('lead_agency', 'ES-TOST'), ['cases.csv', 2, 'lead_agency']],
  ['AGENCY_UNKNOWN', agenciesWith('IT-TEST,Test,IT,STATE,IT-TOST,'), ['agencies.csv', 4, 'parent']],
  ['AGENCY_UNKNOWN', reportingWith('IT-TOST,,2024,Y'), ['reporting.csv', 2, 'agency']],
  [
    'AGENCY_COUNTRY_DIFFERS',
    partsWith(`${PAIR}\ntest-1,STATE,FR,ES-TEST,SOURCE`),
    ['participations.csv', 4, 'agency'],
  ],
  ['AGENCY_COUNTRY_DIFFERS', caseWith('lead_agency', 'FR-TEST'), ['cases.csv', 2, 'lead_agency']],
  [
    'AGENCY_TYPE_DIFFERS',
    partsWith(`${PAIR}\ntest-1,STATE,FR,EUROPOL,SOURCE`),
    ['participations.csv', 4, 'agency'],
  ],
  ['AGENCY_REPEATED', agenciesWith('ES-TEST,Test,ES,STATE,,'), ['agencies.csv', 4, 'agency']],
  ['AGENCY_PARTY_CHANGED', agenciesWith('EUROPOL-EC3,Test,FR,STATE,,'), ['agencies.csv', 4, 'agency']],
  ['COLUMNS_TOO_MANY', casesWith(`${CASES}${',x'.repeat(201)}\n`), ['cases.csv', 1, undefined]],
  ['REPORTING_REPEATED', reportingWith(',ES,2024,Y\n,ES,2024,N'), ['reporting.csv', 3, 'year']],
  ['PARTICIPATION_REPEATED', partsWith(`${PAIR}\n${PAIR}`), ['participations.csv', 4, 'case_id']],
  [
    'PARTICIPATION_CONTRADICTED',
    {
      'cases.csv': `${CASES}\n${CASE}\n`,
      'participations.csv': `${PARTS},urgency\ntest-1,STATE,ES,,LEAD,\ntest-1,STATE,FR,,SOURCE,NORMAL\ntest-1,STATE,FR,,SOURCE,\n`,
    },
    ['participations.csv', 4, 'case_id'],
  ],
  ['NOT_COOPERATION', partsWith('test-1,STATE,ES,ES-TEST,LEAD'), ['cases.csv', 2, 'case_id']],
];

test.each(FINDINGS)('raises %s where it stands', async (code, changes, [file, line, column]) => {
  const { findings, verdict } = await findingsOf(changes);
  const found = findings.filter((finding) => finding.code === code);
  expect(found[0]).toMatchObject({ code, file, line, column });
  expect(verdict).toBe(FINDING[code].severity === 'error' ? 'refused' : 'loaded');
});

test('has a bundle for every code of the catalogue', () => {
  const tested = new Set<string>([
    ...FINDINGS.map(([code]) => code),
    'EXTRACT_OLDER',
    'BUNDLE_NOT_FOUND',
    'FILE_UNREADABLE',
  ]);
  expect(Object.keys(FINDING).filter((code) => !tested.has(code))).toEqual([]);
});

test('refuses a folder that is not there', async () => {
  const { totals } = await importBundle({ ...OPTIONS, databaseUrl: database.url, folder: '/nowhere/at/all' });
  expect(totals).toEqual([{ code: 'BUNDLE_NOT_FOUND', severity: 'error', total: 1 }]);
});

test('refuses a folder where a file should be', async () => {
  const folder = writeBundle({ 'reporting.csv': undefined });
  mkdirSync(join(folder, 'reporting.csv'));
  const { totals } = await importBundle({ ...OPTIONS, databaseUrl: database.url, folder });
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
  expect(findings[0]?.text).toBe('An agency is not known: the nearest are ES-TEST.');
});

test('masks a value that could be about a person', async () => {
  const { findings } = await findingsOf(caseWith('lead_agency', 'Jane Roe'));
  expect(findings[0]?.value).toBe('J*** (8 characters)');
});
