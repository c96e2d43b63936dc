import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { loadProfile } from '../../../etl/mapping/load-profile.ts';
import { isMapping, type Mapping } from '../../../etl/mapping/mapping.ts';
import { agencyRows } from '../../../etl/mapping/mapping-agencies.ts';
import { crosswalkQuality, mappingSentence } from '../../../etl/mapping/mapping-summary.ts';
import { createTranslator } from '../../../etl/mapping/translator.ts';
import { tryMapping } from '../../../etl/mapping/try-mapping.ts';

const FOLDER = 'test/fixtures/mapping';

async function profile(name: string): Promise<Mapping> {
  const mapping = await loadProfile(name);
  if (!isMapping(mapping)) throw new Error(`there is no shipped mapping ${name}`);
  return mapping;
}

/** The rows that a fixture becomes through a shipped mapping, each as one text. */
async function rowsOf(name: string, file: string, target: 'cases.csv' | 'participations.csv') {
  const mapping = await profile(name);
  // A Windows-1252 decoder that is not streaming reads bytes 80 to 9F as Latin-1 in some versions of Node.
  const text = new TextDecoder(mapping.dialect.encoding).decode(readFileSync(`${FOLDER}/${file}`), {
    stream: true,
  });
  const [header = [], ...rows] = parse(text, { delimiter: mapping.dialect.delimiter });
  const { translate } = createTranslator(mapping, header, target);
  return rows.flatMap((cells, index) => translate(cells, index + 2).rows.map((row) => row.join('|')));
}

test.each([
  ['simple', 'simple/simple.csv', { rows: 3, cases: 3, participations: 10 }],
  [
    'police-uk-outcomes',
    'police-uk/2024-01-test-force-outcomes.csv',
    { rows: 4, cases: 4, participations: 4 },
  ],
  [
    'police-uk-outcome-events',
    'police-uk/2024-01-test-force-outcomes.csv',
    { rows: 4, cases: 4, participations: 4 },
  ],
  ['ctdc-victims', 'ctdc/victims.csv', { rows: 4, cases: 4, participations: 12 }],
  ['german-export', 'german/faelle.csv', { rows: 3, cases: 3, participations: 9 }],
])('reads its file through %s without a finding', async (name, file, counts) => {
  const { findings, ...trial } = await tryMapping(await profile(name), `${FOLDER}/${file}`);
  expect(findings.kept).toEqual([]);
  expect(trial).toMatchObject({ ...counts, refused: 0 });
});

test('reads partners of the simple file as parties without a role', async () => {
  expect(await rowsOf('simple', 'simple/simple.csv', 'participations.csv')).toEqual([
    's-1|STATE|ES||LEAD',
    's-1|STATE|FR||PARTNER_UNSPEC',
    's-1|STATE|PT||PARTNER_UNSPEC',
    's-1|BODY||EUROPOL|PARTNER_UNSPEC',
    's-2|STATE|DE||LEAD',
    's-2|STATE|NA||PARTNER_UNSPEC',
    's-2|STATE|NO||PARTNER_UNSPEC',
    's-3|STATE|EL||LEAD',
    's-3|BODY||EUROJUST|PARTNER_UNSPEC',
    's-3|BODY||EUROPOL|PARTNER_UNSPEC',
  ]);
});

test('reads an outcome of police.uk as that of a British case without partners', async () => {
  const file = 'police-uk/2024-01-test-force-outcomes.csv';
  const rows = await rowsOf('police-uk-outcomes', file, 'cases.csv');
  expect(rows.map((row) => row.slice(60))).toEqual([
    '0001|2024-01|UNKNOWN|GB|GB-KENT|ZZ|NO_SUSPECT|2024-01',
    '0002|2024-01|UNKNOWN|GB|GB-KENT|ZZ|CONVICTED|2024-01',
    '0003|2024-01|UNKNOWN|GB|GB-DEVON-CORNWALL|ZZ|COURT_ENDED|2024-01',
    '0004|2024-01|UNKNOWN|GB|GB-KENT|ZZ|NOT_RECORDED|2024-01',
  ]);
  const parties = await rowsOf('police-uk-outcomes', file, 'participations.csv');
  expect(parties[0]?.slice(60)).toBe('0001|STATE|GB|GB-KENT|LEAD');
});

test('declares every force of police.uk once', async () => {
  const { columnNames, rows } = agencyRows(await profile('police-uk-outcomes'));
  expect(columnNames.slice(0, 5)).toEqual(['agency', 'name', 'country', 'party_type', 'agency_type']);
  expect(rows[0]?.slice(0, 5)).toEqual([
    'GB-AVON-SOMERSET',
    'Avon and Somerset Constabulary',
    'GB',
    'STATE',
    'POLICE_REG',
  ]);
  expect(new Set(rows.map(([code]) => code)).size).toBe(45);
  expect(rows).toHaveLength(45);
});

test('declares no agencies where a mapping has none', async () => {
  expect(agencyRows(await profile('simple')).rows).toEqual([]);
});

test('takes each outcome of police.uk for a case where a crime has several', async () => {
  const file = 'police-uk/2024-01-test-force-outcomes.csv';
  const ids = (await rowsOf('police-uk-outcome-events', file, 'cases.csv')).map((row) => row.split('|')[0]);
  expect(new Set(ids).size).toBe(4);
  expect(ids[0]).toMatch(/^o-[0-9a-f]{20}$/);
});

test('reads a victim as a case of one victim with the countries that it touches', async () => {
  expect(await rowsOf('ctdc-victims', 'ctdc/victims.csv', 'cases.csv')).toEqual([
    'v-2|2018|UNKNOWN|TR|02041|NOT_RECORDED|1',
    'v-3|2019|UNKNOWN|ZZ|0204|NOT_RECORDED|1',
    'v-4|2019|UNKNOWN|ZZ|02042|NOT_RECORDED|1',
    'v-5|2020|UNKNOWN|PH|0204|NOT_RECORDED|1',
  ]);
  expect(await rowsOf('ctdc-victims', 'ctdc/victims.csv', 'participations.csv')).toEqual([
    'v-2|STATE|TR|LEAD',
    'v-2|STATE|TR|PARTNER_UNSPEC',
    'v-2|STATE|MD|PARTNER_UNSPEC',
    'v-3|STATE|ZZ|LEAD',
    'v-3|STATE|RU|PARTNER_UNSPEC',
    'v-3|STATE|TR|PARTNER_UNSPEC',
    'v-3|STATE|UA|PARTNER_UNSPEC',
    'v-3|STATE|MD|PARTNER_UNSPEC',
    'v-4|STATE|ZZ|LEAD',
    'v-4|STATE|XK|PARTNER_UNSPEC',
    'v-5|STATE|PH|LEAD',
    'v-5|STATE|PH|PARTNER_UNSPEC',
  ]);
});

test('reads dates, numbers, words and letters of a German export', async () => {
  expect(await rowsOf('german-export', 'german/faelle.csv', 'cases.csv')).toEqual([
    'DE-T-0001|2024-01-31|2024-03-15|CLOSED|DE|07041|N|SIENA;I247|ASSETS|2024-03-12|1002|1250000.50',
    'DE-T-0002|2024-02||OPEN|DE|0903|Y||PENDING|||',
    'DE-T-0003|2024||SUSPENDED|AT|ZZ||LO|EVIDENTIAL||0|0.5',
  ]);
  expect(await rowsOf('german-export', 'german/faelle.csv', 'participations.csv')).toEqual([
    'DE-T-0001|STATE|DE||LEAD',
    'DE-T-0001|STATE|AT||PARTNER_UNSPEC',
    'DE-T-0001|STATE|CH||PARTNER_UNSPEC',
    'DE-T-0001|BODY||EUROPOL|PARTNER_UNSPEC',
    'DE-T-0002|STATE|DE||LEAD',
    'DE-T-0002|STATE|FR||PARTNER_UNSPEC',
    'DE-T-0003|STATE|AT||LEAD',
    'DE-T-0003|STATE|GB||PARTNER_UNSPEC',
    'DE-T-0003|STATE|NL||PARTNER_UNSPEC',
  ]);
});

test('keeps how good the crosswalks of a mapping are', async () => {
  const mapping = await profile('german-export');
  expect(crosswalkQuality(mapping)).toEqual({ exact: 34, broader: 1, partial: 1, none: 1 });
  expect(mappingSentence(mapping)).toBe(
    '14 columns read, 2 ignored, 5 crosswalks with 37 values (34 exact, 1 broader, 1 partial, 1 none).',
  );
});
