import { expect, test } from '@jest/globals';
import type { Mapping } from '../../../etl/mapping/mapping.ts';
import { isMapping, parseMapping } from '../../../etl/mapping/mapping.ts';
import { createTranslator } from '../../../etl/mapping/translator.ts';
import {
  caseFieldsWith,
  mappingWith,
  partyWith,
  SMALL_HEADER,
  SMALL_MAPPING,
  SMALL_ROW,
} from './small-mapping.ts';

function mappingOf(content: unknown): Mapping {
  const parsed = parseMapping('mapping.json', content);
  if (!isMapping(parsed)) throw new Error(`the mapping of this test is wrong: ${parsed[0]?.text}`);
  return parsed;
}

type Row = Readonly<Record<string, string>>;

/** Translates the small row with other cells; cells of columns that the small file lacks are added to it. */
function translated(content: unknown, target: 'cases.csv' | 'participations.csv', cells: Row = {}, line = 2) {
  const header = [...new Set([...SMALL_HEADER, ...Object.keys(cells)])];
  const translator = createTranslator(mappingOf(content), header, target);
  const row = header.map((name, index) => cells[name] ?? SMALL_ROW[index] ?? '');
  const { rows, problems, isRefused } = translator.translate(row, line);
  return { ...translator, rows: rows.map((texts) => texts.join('|')), problems, isRefused };
}

const caseRows = (content: unknown, cells: Row = {}) => translated(content, 'cases.csv', cells).rows;
const partyRows = (content: unknown, cells: Row = {}) =>
  translated(content, 'participations.csv', cells).rows;
const problemsOf = (content: unknown, cells: Row = {}) => translated(content, 'cases.csv', cells).problems;

test('makes a canonical case of a row', () => {
  const { columnNames, sourceColumns, rows, problems, isRefused, findings } = translated(
    SMALL_MAPPING,
    'cases.csv',
  );
  expect({ rows, problems, isRefused, findings }).toEqual({
    rows: ['a-1|2024-03-04|UNKNOWN|ES|0701|ARRESTED'],
    problems: [],
    isRefused: false,
    findings: [],
  });
  expect(columnNames).toEqual([
    'case_id',
    'opened_on',
    'status',
    'lead_country',
    'crime_iccs',
    'disposition',
  ]);
  expect(sourceColumns).toEqual(['Id', 'Opened', 'status (from the mapping)', 'Lead', 'Crime', 'Outcome']);
});

test('makes a participation of every party of a row', () => {
  const { columnNames, sourceColumns, rows } = translated(SMALL_MAPPING, 'participations.csv');
  expect(columnNames).toEqual(['case_id', 'party_type', 'country', 'role']);
  expect(sourceColumns).toEqual([
    'Id',
    'party_type (from the mapping)',
    'Lead / Partners',
    'role (from the mapping)',
  ]);
  expect(rows).toEqual(['a-1|STATE|ES|LEAD', 'a-1|STATE|FR|PARTNER_UNSPEC', 'a-1|STATE|PT|PARTNER_UNSPEC']);
});

test('makes no participation of an empty list, and one of a country that stands twice', () => {
  expect(partyRows(SMALL_MAPPING, { Partners: '' })).toEqual(['a-1|STATE|ES|LEAD']);
  expect(partyRows(SMALL_MAPPING, { Partners: ' FR ;FR;' })).toEqual([
    'a-1|STATE|ES|LEAD',
    'a-1|STATE|FR|PARTNER_UNSPEC',
  ]);
});

test('makes one participation where two columns name the same country', () => {
  const content = partyWith({ party_type: 'STATE', role: 'PARTNER_UNSPEC', country: { column: 'Second' } });
  expect(partyRows(content, { Partners: 'FR', Second: 'FR' })).toEqual([
    'a-1|STATE|ES|LEAD',
    'a-1|STATE|FR|PARTNER_UNSPEC',
  ]);
});

const EUROPOL = {
  party_type: 'BODY',
  role: 'ANALYSIS',
  agency: 'EUROPOL',
  when: { column: 'Europol', yes: ['ja'], no: ['nein'] },
};

test.each([
  ['ja', ['a-1|STATE|ES||LEAD', 'a-1|BODY||EUROPOL|ANALYSIS']],
  ['nein', ['a-1|STATE|ES||LEAD']],
  ['', ['a-1|STATE|ES||LEAD']],
])('makes a party where its column says yes: %j', (Europol, rows) => {
  expect(partyRows(partyWith(EUROPOL), { Partners: '', Europol })).toEqual(rows);
});

test('tells of a word that is neither yes nor no', () => {
  const { problems, isRefused, rows } = translated(partyWith(EUROPOL), 'participations.csv', {
    Europol: 'vielleicht',
  });
  expect(problems).toEqual([
    { problem: 'MAPPING_VALUE_UNKNOWN', column: 'Europol', value: 'vielleicht', hint: undefined },
  ]);
  expect({ isRefused, rows }).toEqual({ isRefused: true, rows: ['a-1||||'] });
});

test('keeps a party whose agency is named without a country, so that the lack is told', () => {
  const content = partyWith({
    party_type: 'STATE',
    role: 'SOURCE',
    country: { column: 'C' },
    agency: { column: 'A' },
  });
  expect(partyRows(content, { Partners: '', C: '', A: 'FR-TEST' })).toContain('a-1|STATE||FR-TEST|SOURCE');
  expect(partyRows(content, { Partners: '', C: '', A: '' })).toHaveLength(1);
});

test('reads a body from each value of a list of agencies', () => {
  const content = partyWith({
    party_type: 'BODY',
    role: 'ANALYSIS',
    agency: { column: 'Bodies', list_separator: '+' },
  });
  expect(partyRows(content, { Partners: '', Bodies: 'EUROPOL + EUROJUST' })).toEqual([
    'a-1|STATE|ES||LEAD',
    'a-1|BODY||EUROPOL|ANALYSIS',
    'a-1|BODY||EUROJUST|ANALYSIS',
  ]);
});

test('tells of a value that stands in no crosswalk, with the nearest that do', () => {
  expect(problemsOf(SMALL_MAPPING, { Outcome: 'arrest' })).toEqual([
    {
      problem: 'MAPPING_VALUE_UNKNOWN',
      column: 'Outcome',
      value: 'arrest',
      hint: 'the nearest is arrested',
    },
  ]);
});

test('tells of every wrong cell of a row and keeps the id of its case', () => {
  const { problems, isRefused, rows } = translated(SMALL_MAPPING, 'cases.csv', {
    Outcome: 'x',
    Crime: 'y',
    Opened: '4.3.24',
  });
  expect(problems.map(({ problem, column }) => [problem, column])).toEqual([
    ['MAPPING_DATE_UNREADABLE', 'Opened'],
    ['MAPPING_VALUE_UNKNOWN', 'Crime'],
    ['MAPPING_VALUE_UNKNOWN', 'Outcome'],
  ]);
  expect({ isRefused, rows }).toEqual({ isRefused: true, rows: ['a-1||UNKNOWN|ES||'] });
});

test('takes the code for not recorded where the crosswalk says none', () => {
  expect(caseRows(SMALL_MAPPING, { Crime: 'misc' })).toEqual(['a-1|2024-03-04|UNKNOWN|ES|ZZ|ARRESTED']);
});

test('fills an empty cell as the mapping says, and only an empty one', () => {
  expect(caseRows(SMALL_MAPPING, { Outcome: '' })).toEqual(['a-1|2024-03-04|UNKNOWN|ES|0701|NOT_RECORDED']);
  expect(caseRows(SMALL_MAPPING, { Outcome: ' \u00a0' })).toEqual([
    'a-1|2024-03-04|UNKNOWN|ES|0701|NOT_RECORDED',
  ]);
});

test('takes the words that mean that nothing is stated for empty', () => {
  const content = mappingWith({ formats: { empty: ['-99'] } });
  expect(caseRows(content, { Outcome: '-99' })).toEqual(['a-1|2024-03-04|UNKNOWN|ES|0701|NOT_RECORDED']);
});

test.each([
  [
    'a date',
    { opened_on: { column: 'Opened', dates: ['dd.mm.yyyy'] } },
    { Opened: '04.03.2024' },
    1,
    '2024-03-04',
  ],
  ['a year', { reference_year: { column: 'Y', dates: ['yyyy'] } }, { Y: '2024' }, 2, '2024'],
  ['a count', { arrests: { column: 'N', thousands: '.' } }, { N: '1.250' }, 6, '1250'],
  [
    'an amount',
    { assets_frozen_eur: { column: 'N', thousands: '.', decimal: ',' } },
    { N: '1.250,50' },
    6,
    '1250.50',
  ],
  ['a yes', { jit: { column: 'J', yes: ['oui'], no: ['non'] } }, { J: 'oui' }, 6, 'Y'],
  ['a no', { jit: { column: 'J', yes: ['oui'], no: ['non'] } }, { J: 'non' }, 6, 'N'],
  ['a list', { channels: { column: 'K', list_separator: '|' } }, { K: 'SIENA | I247' }, 5, 'SIENA;I247'],
  ['an alpha-3 code', { lead_country: { column: 'Lead', countries: 'alpha-3' } }, { Lead: 'ESP' }, 3, 'ES'],
  [
    'a name of a country',
    { lead_country: { column: 'Lead', countries: 'name' } },
    { Lead: "Côte d'Ivoire" },
    3,
    'CI',
  ],
  ['one of several', { lead_country: { column: 'Lead', when_several: 'ZZ' } }, { Lead: 'ES;FR' }, 3, 'ZZ'],
  ['the one of one', { lead_country: { column: 'Lead', when_several: 'ZZ' } }, { Lead: 'ES' }, 3, 'ES'],
  ['a column that may be absent', { closed_on: { column: 'Closed', optional: true } }, {}, 2, ''],
  [
    'a column that is absent and has a value',
    { status: { column: 'S', optional: true, when_empty: 'OPEN' } },
    {},
    2,
    'OPEN',
  ],
])('reads %s', (_, fields, cells: Row, place, text) => {
  const rows = caseRows(caseFieldsWith(fields), cells);
  expect(rows[0]?.split('|')[place]).toBe(text);
});

test('looks a whole cell up before it takes it for several values', () => {
  const content = mappingWith({
    case: { ...SMALL_MAPPING.case, crime_iccs: { column: 'Crime', crosswalk: 'crime', when_several: 'ZZ' } },
    crosswalks: { ...SMALL_MAPPING.crosswalks, crime: { 'fraud;theft': { code: '07', match: 'partial' } } },
  });
  expect(caseRows(content, { Crime: 'fraud;theft' })).toEqual(['a-1|2024-03-04|UNKNOWN|ES|07|ARRESTED']);
  expect(caseRows(content, { Crime: 'theft;fraud' })).toEqual(['a-1|2024-03-04|UNKNOWN|ES|ZZ|ARRESTED']);
});

test('reads the words of a crosswalk in any Unicode form', () => {
  const crime = { Geldwäsche: { code: '07041', match: 'exact' } };
  const content = mappingWith({ crosswalks: { ...SMALL_MAPPING.crosswalks, crime } });
  expect(caseRows(content, { Crime: 'Geldwa\u0308sche' })).toEqual([
    'a-1|2024-03-04|UNKNOWN|ES|07041|ARRESTED',
  ]);
});

test('takes a word such as __proto__ for a value that is not known', () => {
  expect(problemsOf(SMALL_MAPPING, { Crime: '__proto__' })).toMatchObject([
    { problem: 'MAPPING_VALUE_UNKNOWN' },
  ]);
});

test.each([
  ['3', ['a-1-1', 'a-1-2', 'a-1-3']],
  ['1', ['a-1-1']],
  ['0', []],
])('makes as many cases as the weight %s says', (n, ids) => {
  const content = mappingWith({ weight: { column: 'n' } });
  expect(caseRows(content, { n }).map((row) => row.split('|')[0])).toEqual(ids);
  expect(partyRows(content, { n }).filter((row) => row.endsWith('LEAD'))).toHaveLength(ids.length);
});

test.each(['', '-1', '1.5', '10001', 'many'])('tells of a weight that is none: %j', (n) => {
  const content = mappingWith({ weight: { column: 'n' } });
  expect(problemsOf(content, { n })).toEqual([
    { problem: 'MAPPING_CASES_UNCLEAR', column: 'n', value: n, hint: 'the most is 10000' },
  ]);
});

test('believes a weight up to the most that the mapping names', () => {
  const content = mappingWith({ weight: { column: 'n', most: 2, thousands: '.', empty: ['-'] } });
  expect(caseRows(content, { n: '2' })).toHaveLength(2);
  expect(caseRows(content, { n: '-' })).toHaveLength(0);
  expect(problemsOf(content, { n: '3' })).toHaveLength(1);
});

const WIDE = mappingWith({
  case: { ...SMALL_MAPPING.case, opened_on: { year: true } },
  years: { columns: { 2023: '2023', 'May 2024': '2024-05' } },
  ignore: ['Clerk', 'Opened'],
});

test('makes the cases of each year column in that year', () => {
  expect(caseRows(WIDE, { 2023: '2', 'May 2024': '1' })).toEqual([
    'a-1-2023-1|2023|UNKNOWN|ES|0701|ARRESTED',
    'a-1-2023-2|2023|UNKNOWN|ES|0701|ARRESTED',
    'a-1-2024-05-1|2024-05|UNKNOWN|ES|0701|ARRESTED',
  ]);
  expect(partyRows(WIDE, { 2023: '0', 'May 2024': '1', Partners: '' })).toEqual([
    'a-1-2024-05-1|STATE|ES|LEAD',
  ]);
});

test('tells of a year column that holds no number', () => {
  expect(problemsOf(WIDE, { 2023: '2', 'May 2024': 'x' })).toMatchObject([
    { problem: 'MAPPING_CASES_UNCLEAR', column: 'May 2024' },
  ]);
});

test('takes the id of a column with its prefix, and tells of one that is empty', () => {
  const content = mappingWith({ case_id: { column: 'Id', prefix: 'x-' } });
  expect(caseRows(content)).toEqual(['x-a-1|2024-03-04|UNKNOWN|ES|0701|ARRESTED']);
  expect(problemsOf(content, { Id: ' ' })).toEqual([{ problem: 'CELL_EMPTY', column: 'Id' }]);
});

const idOf = (caseId: unknown, cells: Row = {}, line = 2) =>
  translated(
    mappingWith({ case_id: caseId, ignore: ['Clerk', 'Id'] }),
    'cases.csv',
    cells,
    line,
  ).rows[0]?.split('|')[0];

test('makes the same id of the same columns, and another of others', () => {
  const hashed = { hash_of: ['Opened', 'Lead'], prefix: 'h-' };
  expect(idOf(hashed)).toBe('h-d3a44159cb736432db13');
  expect(idOf(hashed, {}, 9)).toBe(idOf(hashed));
  expect(idOf(hashed, { Lead: 'FR' })).not.toBe(idOf(hashed));
});

test('does not take two cells for the same because they hold the same letters', () => {
  const hashed = { hash_of: ['Opened', 'Crime'] };
  const one = idOf(hashed, { Opened: '2024', Crime: 'fraud' });
  expect(idOf(hashed, { Opened: '2024f', Crime: 'raud' })).not.toBe(one);
});

test('makes the line part of an id, or all of it', () => {
  const hashed = { hash_of: ['Opened'], line: true };
  expect(idOf(hashed, {}, 2)).not.toBe(idOf(hashed, {}, 3));
  expect(idOf({ line: true, prefix: 'row-' }, {}, 7)).toBe('row-7');
});

test('tells that there is nothing of which an id can be made', () => {
  const content = mappingWith({ case_id: { hash_of: ['Id', 'Clerk'] }, ignore: [] });
  expect(problemsOf(content, { Id: '', Clerk: '' })).toEqual([{ problem: 'MAPPING_ID_EMPTY', column: 'Id' }]);
});

test('tells what is wrong in the case once, and refuses the participations too', () => {
  const { problems, isRefused, rows } = translated(
    caseFieldsWith({ lead_country: { column: 'Lead', countries: 'alpha-3' } }),
    'cases.csv',
    { Lead: 'XXX' },
  );
  expect({ told: problems.length, isRefused, rows }).toEqual({
    told: 1,
    isRefused: true,
    rows: ['a-1|2024-03-04|UNKNOWN||0701|ARRESTED'],
  });
  const lead = { column: 'Lead', countries: 'alpha-3' };
  const same = mappingWith({
    case: { ...SMALL_MAPPING.case, lead_country: lead },
    parties: [{ party_type: 'STATE', role: 'LEAD', country: lead }],
    ignore: ['Clerk', 'Partners'],
  });
  expect(translated(same, 'participations.csv', { Lead: 'XXX' })).toMatchObject({
    problems: [],
    isRefused: true,
    rows: ['a-1|||'],
  });
});

test.each([
  ['a column that is missing', ['Id'], ['MAPPING_COLUMN_MISSING']],
  ['a column that is not declared', [...SMALL_HEADER, 'Region'], ['MAPPING_COLUMN_UNDECLARED']],
  ['a column about a person', [...SMALL_HEADER, 'Date of birth'], ['COLUMN_PERSONAL']],
  ['a column that stands twice', [...SMALL_HEADER, 'clerk'], ['COLUMN_REPEATED']],
  ['a column without a name', [...SMALL_HEADER, ' '], ['COLUMN_UNNAMED']],
])('refuses a header with %s', (_, header, codes) => {
  const { findings } = createTranslator(mappingOf(SMALL_MAPPING), header, 'cases.csv');
  expect([...new Set(findings.map(({ code }) => code))]).toEqual(codes);
});

test('says which part of the mapping reads the column that is missing', () => {
  const { findings } = createTranslator(mappingOf(SMALL_MAPPING), SMALL_HEADER.slice(1), 'cases.csv');
  expect(findings).toEqual([
    {
      code: 'MAPPING_COLUMN_MISSING',
      file: 'data.csv',
      line: 1,
      column: 'Id',
      value: undefined,
      text: 'The file lacks a column that the mapping reads: case_id.column reads Id.',
    },
  ]);
});

test('names the nearest declared column for one that is not', () => {
  const header = SMALL_HEADER.map((name) => (name === 'Clerk' ? 'Clerks' : name));
  const { findings } = createTranslator(mappingOf(SMALL_MAPPING), header, 'cases.csv');
  expect(findings.map(({ text }) => text)).toEqual([
    'The mapping does not say what a column is: the nearest is Clerk.',
  ]);
});

test('reads a header with blanks around its names', () => {
  const header = SMALL_HEADER.map((name) => ` ${name} `);
  const { findings, translate } = createTranslator(mappingOf(SMALL_MAPPING), header, 'cases.csv');
  expect(findings).toEqual([]);
  expect(translate([...SMALL_ROW], 2).isRefused).toBe(false);
});
