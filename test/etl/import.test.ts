import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { type ImportOptions, type ImportReport, importBundle } from '../../etl/import.ts';
import { endImportSession, waitForHeld } from '../acceptance/facts-state.ts';
import { holdStage } from '../acceptance/held-stage.ts';
import { createMigratedDatabase } from '../migrated-database.ts';
import { GOOD_BUNDLE, manifestWith, removeBundle, writeBundle } from './bundle.ts';

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

type Asked = Pick<ImportOptions, 'dryRun' | 'accept'>;

async function importFolder(path: string, asked: Asked = {}): Promise<ImportReport> {
  return importBundle({ path, databaseUrl, recordKeySecret: 'test-secret', now: NOW, ...asked });
}

async function importFiles(
  changes: Parameters<typeof writeBundle>[0],
  asked: Asked = {},
): Promise<ImportReport> {
  const folder = writeBundle(changes);
  const report = await importFolder(folder, asked);
  removeBundle(folder);
  return report;
}

/** A checksum of every fact but the number of the import that brought it. */
const FACTS = `
  select
    (select md5(string_agg((to_jsonb(t) - 'import_id')::text, '|' order by case_key)) from facts.case_record t) as cases,
    (select md5(string_agg(t::text, '|' order by t::text)) from facts.participation t) as participations,
    (select md5(string_agg(t::text, '|' order by t::text)) from facts.case_crime t) as crimes,
    (select md5(string_agg(t::text, '|' order by t::text)) from facts.case_channel t) as channels,
    (select md5(string_agg(t::text, '|' order by t::text)) from facts.case_instrument t) as instruments,
    (select md5(string_agg(t::text, '|' order by t::text)) from facts.agency t) as agencies,
    (select md5(string_agg(t::text, '|' order by t::text)) from facts.reporting t) as reporting`;

test('loads the first case as one case with eight participations', async () => {
  const report = await importFolder('test/fixtures/first-case');
  expect(report).toMatchObject({
    verdict: 'loaded',
    source: 'first-case',
    cases: { new: 1, replaced: 0 },
    files: [
      { file: 'agencies.csv', read: 6, loaded: 6, repeated: 0, refused: 0 },
      { file: 'cases.csv', read: 1, loaded: 1, repeated: 0, refused: 0 },
      { file: 'participations.csv', read: 8, loaded: 8, repeated: 0, refused: 0 },
    ],
    totals: [],
  });
  expect(
    await sql('select case_id, opened_on, crime, is_cyber, arrests, charged from facts.case_record'),
  ).toEqual([
    { case_id: 'Q20-0001', opened_on: '2019', crime: '030221', is_cyber: true, arrests: '1', charged: null },
  ]);
  expect(await sql('select count(*)::integer as rows from facts.participation')).toEqual([{ rows: 8 }]);
  expect(await sql('select channel from facts.case_channel')).toEqual([{ channel: 'UNKNOWN' }]);
});

test('changes nothing when the same bundle comes again', async () => {
  await importFiles({});
  const before = await sql(FACTS);
  const again = await importFiles({});
  expect(await sql(FACTS)).toEqual(before);
  expect(again.cases).toMatchObject({ new: 0, replaced: 2 });
});

test('replaces whole cases by a later extract and leaves the others', async () => {
  await importFiles({});
  const later = {
    'manifest.json': manifestWith({ extent: 'PARTIAL' }),
    'cases.csv':
      'case_id,opened_on,status,lead_country,crime_iccs,crime_iccs_other,channels,disposition\ntest-1,2024-01-10,CLOSED,FR,0903,0701;0903,SIENA,CHARGED\n',
    'participations.csv':
      'case_id,party_type,country,role,channel\ntest-1,STATE,FR,LEAD,SIENA;I247\ntest-1,STATE,BE,REQUESTED,\n',
  };
  await importFiles(later, { accept: ['SOURCE_LOSES_COUNTRY', 'SOURCE_LOSES_AGENCY'] });
  expect(
    await sql(`select case_id, disposition, country, role from facts.case_record
      join facts.participation using (case_key) order by case_id, country`),
  ).toEqual([
    { case_id: 'test-1', disposition: 'CHARGED', country: 'BE', role: 'REQUESTED' },
    { case_id: 'test-1', disposition: 'CHARGED', country: 'FR', role: 'LEAD' },
    { case_id: 'test-2', disposition: 'PENDING', country: 'FR', role: 'LEAD' },
    { case_id: 'test-2', disposition: 'PENDING', country: null, role: 'ANALYSIS' },
  ]);
  expect(await sql('select crime, is_principal from facts.case_crime order by crime, is_principal')).toEqual([
    { crime: '0701', is_principal: false },
    { crime: '0903', is_principal: true },
    { crime: '0903', is_principal: true },
  ]);
  expect(await sql('select channel from facts.case_channel order by channel')).toEqual([
    { channel: 'I247' },
    { channel: 'SIENA' },
  ]);
});

test('keeps the same case id of two sources apart', async () => {
  await importFiles({});
  const other = await importFiles({ 'manifest.json': manifestWith({ source_id: 'test-other' }) });
  expect(other.cases).toMatchObject({ new: 2, replaced: 0 });
});

test('changes nothing when a bundle is refused, and says so in its record', async () => {
  await importFiles({});
  const before = await sql(FACTS);
  const report = await importFiles({
    'cases.csv': (GOOD_BUNDLE['cases.csv'] ?? '').replace('0701', '9999'),
    'agencies.csv': (GOOD_BUNDLE['agencies.csv'] ?? '').replace('Spain', 'Spain, renamed'),
  });
  expect(report.verdict).toBe('refused');
  expect(report.files[1]).toMatchObject({ file: 'cases.csv', read: 2, loaded: 0, refused: 2, faulty: 1 });
  expect(await sql(FACTS)).toEqual(before);
  expect(
    await sql("select state, report ->> 'verdict' as verdict from facts.import order by import_id"),
  ).toEqual([
    { state: 'loaded', verdict: 'loaded' },
    { state: 'refused', verdict: 'refused' },
  ]);
});

test('gives a dry run the same verdict and leaves no trace of it', async () => {
  const before = await sql(FACTS);
  const dry = await importFiles({}, { dryRun: true });
  expect(dry).toMatchObject({
    verdict: 'loaded',
    isDryRun: true,
    importId: undefined,
    cases: { new: 2, replaced: 0 },
  });
  expect(await sql(FACTS)).toEqual(before);
  expect(await sql('select * from facts.import')).toEqual([]);
  expect(await sql('select * from facts.source')).toEqual([]);
});

test.each([
  ['CRLF', '\r\n'],
  ['bare CR', '\r'],
])('reads line ends of the kind %s', async (_, end) => {
  const report = await importFiles({
    'cases.csv': (GOOD_BUNDLE['cases.csv'] ?? '').replaceAll('\n', end),
    'participations.csv': (GOOD_BUNDLE['participations.csv'] ?? '').replaceAll('\n', end),
  });
  expect(report).toMatchObject({ verdict: 'loaded', cases: { new: 2 } });
});

test('reads a byte order mark, blanks around cells and blank lines', async () => {
  const report = await importFiles({
    'cases.csv': `\ufeff${GOOD_BUNDLE['cases.csv']}\n\n`.replace(',CLOSED,', ', CLOSED ,'),
  });
  expect(report).toMatchObject({ verdict: 'loaded', cases: { new: 2 } });
});

test('reads a manifest in the form of one CSV row', async () => {
  const report = await importFiles({
    'manifest.json': undefined,
    'manifest.csv':
      'schema_version,source_id,extract_date,period_start,period_end,status,counting_unit,reference_date_rule,row_count_cases,sha256_cases,synthetic\n' +
      '1,test-csv,2024-12-31,2024,2024,FINAL,CASE,CR-1,2,41d5a7c63b6e6a2f5d7c0a3fbd7a8a0cbe3f1a4d5cc6fbd3a4d6f3d9f8d0f3b1,Y\n',
  });
  expect(report.source).toBe('test-csv');
  expect(report.totals).toEqual([{ code: 'SHA256_DIFFERS', severity: 'error', total: 1 }]);
  expect(await sql('select manifest from facts.import')).toMatchObject([
    { manifest: { synthetic: true, row_count_cases: 2 } },
  ]);
});

test('reads NA as Namibia, NO as Norway, EL as Greece and UK as the United Kingdom', async () => {
  await importFiles({
    'cases.csv':
      'case_id,opened_on,status,lead_country,crime_iccs,disposition\ntest-1,2024,OPEN,NA,ZZ,PENDING\n',
    'participations.csv':
      'case_id,party_type,country,role\ntest-1,STATE,NA,LEAD\ntest-1,STATE,NO,SOURCE\ntest-1,STATE,EL,SOURCE\ntest-1,STATE,UK,SOURCE\n',
  });
  expect(await sql('select country from facts.participation order by country')).toEqual([
    { country: 'GB' },
    { country: 'GR' },
    { country: 'NA' },
    { country: 'NO' },
  ]);
});

test('keeps what a file leaves empty unknown, and times in UTC', async () => {
  await importFiles({
    'participations.csv':
      'case_id,party_type,country,agency,role,received_on,judicial_auth_delay\n' +
      'test-1,STATE,ES,ES-TEST,LEAD,,\ntest-1,STATE,FR,FR-TEST,REQUESTED,2024-03-01T00:30:00+02:00,N\n' +
      'test-2,STATE,FR,,LEAD,2024-03,\ntest-2,BODY,,EUROPOL,ANALYSIS,2024-03-02,Y\n',
  });
  expect(
    await sql('select received_on, is_judicial_delay from facts.participation order by received_on'),
  ).toEqual([
    { received_on: '2024-02-29T22:30:00Z', is_judicial_delay: false },
    { received_on: '2024-03', is_judicial_delay: null },
    { received_on: '2024-03-02', is_judicial_delay: true },
    { received_on: null, is_judicial_delay: null },
  ]);
  expect(await sql('select distinct arrests, is_cyber from facts.case_record')).toEqual([
    { arrests: null, is_cyber: null },
  ]);
});

test('keeps text that COPY or a spreadsheet would take for a command', async () => {
  await importFiles({
    'agencies.csv':
      'agency,name,country,party_type\nES-TEST,"\\. =1+1 \\N ""x""",ES,STATE\nFR-TEST,\\.,FR,STATE\n',
  });
  expect(await sql('select label from facts.agency order by agency')).toEqual([
    { label: '\\. =1+1 \\N "x"' },
    { label: '\\.' },
  ]);
});

test('counts a repeated participation once, when the steward has accepted that', async () => {
  const changes = {
    'participations.csv': `${GOOD_BUNDLE['participations.csv']}test-1,STATE,ES,ES-TEST,LEAD\n`,
  };
  const held = await importFiles(changes);
  expect(held).toMatchObject({ verdict: 'held', cases: { before: 0, new: 2, after: 2 } });
  expect(await sql('select 1 from facts.case_record')).toEqual([]);
  const report = await importFiles(changes, { accept: ['PARTICIPATION_REPEATED'] });
  expect(report).toMatchObject({ verdict: 'loaded' });
  expect(report.files[2]).toMatchObject({ read: 5, loaded: 4, repeated: 1, refused: 0 });
  expect(report.totals).toEqual([{ code: 'PARTICIPATION_REPEATED', severity: 'warning', total: 1 }]);
});

test('counts a repeated case once, when the steward has accepted that', async () => {
  const [header = '', first = '', second = ''] = (GOOD_BUNDLE['cases.csv'] ?? '').split('\n');
  const changes = { 'cases.csv': [header, first, second, first, ''].join('\n') };
  expect(await importFiles(changes)).toMatchObject({ verdict: 'held' });
  const report = await importFiles(changes, { accept: ['CASE_REPEATED'] });
  expect(report).toMatchObject({ verdict: 'loaded', cases: { new: 2, after: 2 } });
  expect(report.files[1]).toMatchObject({ read: 3, loaded: 2, repeated: 1, refused: 0 });
});

test('knows the agencies of earlier imports, and replaces what reporting says about a year', async () => {
  await importFiles({ 'reporting.csv': 'agency,country,year,reported\nES-TEST,,2023,Y\nES-TEST,,2024,Y\n' });
  await importFiles({
    'agencies.csv': undefined,
    'reporting.csv': 'agency,country,year,reported\nES-TEST,,2024,N\n,FR,2024,Y\n',
  });
  expect(
    await sql('select party_axis, code, year, reported from facts.reporting order by party_axis, year'),
  ).toEqual([
    { party_axis: 'agency', code: 'ES-TEST', year: '2023', reported: true },
    { party_axis: 'agency', code: 'ES-TEST', year: '2024', reported: false },
    { party_axis: 'country', code: 'FR', year: '2024', reported: true },
  ]);
});

test('keeps at most 1,000 findings and counts all of them', async () => {
  const rows = Array.from({ length: 1500 }, (_, index) => `test-${index + 1},2024,OPEN,ES,9999,PENDING`);
  const report = await importFiles({
    'cases.csv': `case_id,opened_on,status,lead_country,crime_iccs,disposition\n${rows.join('\n')}\ntest-x,2024,OPEN,EU,01,PENDING\n`,
  });
  expect(report.totals).toEqual([
    { code: 'CRIME_UNKNOWN', severity: 'error', total: 1500 },
    { code: 'COUNTRY_UNKNOWN', severity: 'error', total: 1 },
    { code: 'LEAD_MISSING', severity: 'error', total: 1499 },
    { code: 'LEAD_COUNTRY_DIFFERS', severity: 'error', total: 1 },
  ]);
  expect(report.findings.filter(({ code }) => code === 'COUNTRY_UNKNOWN')).toHaveLength(1);
  expect(report.findings.length).toBeLessThanOrEqual(1000);
});

test('leaves the previous state when the connection dies in the middle, and says so', async () => {
  await importFiles({});
  const before = await sql(FACTS);
  const folder = writeBundle({ 'cases.csv': (GOOD_BUNDLE['cases.csv'] ?? '').replace('0701', '0903') });
  const held = await holdStage(databaseUrl, 'loading');
  const dying = importBundle({ path: folder, databaseUrl, recordKeySecret: 'test-secret', now: NOW });
  const died = expect(dying).rejects.toThrow(/terminat|connection/i);
  await waitForHeld(databaseUrl, 1);
  await endImportSession(databaseUrl);
  await died;
  await held.letGo();
  removeBundle(folder);
  expect(await sql(FACTS)).toEqual(before);
  expect(
    await sql('select state, reason is not null as has_reason from facts.import order by import_id'),
  ).toEqual([
    { state: 'loaded', has_reason: false },
    { state: 'failed', has_reason: true },
  ]);
});

test('refuses an extract that is older than the loaded one, unless it is a correction', async () => {
  await importFiles({ 'manifest.json': manifestWith({ extract_date: '2025-01-01' }) });
  const older = await importFiles({});
  expect(older.totals).toEqual([{ code: 'EXTRACT_OLDER', severity: 'error', total: 1 }]);
  const correction = await importFiles({ 'manifest.json': manifestWith({ status: 'CORRECTION' }) });
  expect(correction.verdict).toBe('loaded');
});

test('lets two imports of one source follow each other', async () => {
  const [first, second] = await Promise.all([importFiles({}), importFiles({})]);
  expect([first.cases.new + second.cases.new, first.cases.replaced + second.cases.replaced]).toEqual([2, 2]);
});
