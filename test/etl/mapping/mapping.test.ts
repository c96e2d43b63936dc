import { expect, test } from '@jest/globals';
import { isMapping, parseMapping } from '../../../etl/mapping/mapping.ts';
import { SHIPPED_PROFILES } from '../../../etl/mapping/shipped-profiles.ts';
import { caseFieldsWith, mappingWith, partyWith, SMALL_MAPPING } from './small-mapping.ts';

const findingsOf = (content: unknown) => {
  const parsed = parseMapping('mapping.json', content);
  return isMapping(parsed) ? [] : parsed;
};

test('takes the small mapping', () => {
  expect(parseMapping('mapping.json', SMALL_MAPPING)).toEqual(SMALL_MAPPING);
});

test.each(SHIPPED_PROFILES.map((profile) => [profile.name, profile]))(
  'takes the shipped mapping %s',
  (_, profile) => {
    expect(findingsOf(JSON.parse(JSON.stringify(profile)))).toEqual([]);
  },
);

test('gives every shipped mapping its own name', () => {
  expect(SHIPPED_PROFILES.map(({ name }) => name)).toEqual([
    'simple',
    'police-uk-outcomes',
    'police-uk-outcome-events',
    'ctdc-victims',
    'german-export',
  ]);
});

test.each([
  ['not an object', [], undefined, 'it must be an object'],
  ['without a dialect', mappingWith({ dialect: undefined }), 'dialect', 'dialect is missing'],
  [
    'with another encoding',
    mappingWith({ dialect: { encoding: 'latin1', delimiter: ',' } }),
    'dialect.encoding',
    'dialect.encoding must be one of "utf-8", "windows-1252"',
  ],
  [
    'with a key that is not known',
    mappingWith({ ignored: [] }),
    undefined,
    'it has a key that is not known: ignored',
  ],
  [
    'with a misspelt key of a column',
    caseFieldsWith({ status: { colum: 'S' } }),
    'case.status.column',
    'case.status.column is missing',
  ],
  [
    'without a required field',
    caseFieldsWith({ opened_on: undefined }),
    'case.opened_on',
    'case.opened_on is missing',
  ],
  [
    'with a field that is not known',
    caseFieldsWith({ opened: 'x' }),
    'case',
    'case has a key that is not known: opened',
  ],
  [
    'with a number as source',
    caseFieldsWith({ arrests: 3 }),
    'case.arrests',
    'case.arrests must be text, or an object with the key column',
  ],
  [
    'with a date format that is not known',
    caseFieldsWith({ opened_on: { column: 'Opened', dates: ['dd.mm.yy'] } }),
    'case.opened_on.dates.0',
    expect.stringContaining('case.opened_on.dates.0 must be one of "yyyy"'),
  ],
  [
    'with a list separator for a date',
    caseFieldsWith({ opened_on: { column: 'Opened', list_separator: ';' } }),
    'case.opened_on',
    'case.opened_on has a key that is not known: list_separator',
  ],
  [
    'with a file in another folder',
    mappingWith({ file: '../data.csv' }),
    'file',
    'file must be the name of a file in the same folder',
  ],
  [
    'with a weight beyond the limit',
    mappingWith({ weight: { column: 'n', most: 100_001 } }),
    'weight.most',
    'weight.most must have at most 100000',
  ],
])('refuses a mapping %s', (_, content, column, hint) => {
  const [finding] = findingsOf(content);
  expect(finding).toMatchObject({ code: 'MAPPING_INVALID', file: 'mapping.json', column });
  expect(finding?.text.replace(/^[^:]*: /, '').replace(/\.$/, '')).toEqual(hint);
});

test.each([
  ['a constant', caseFieldsWith({ status: 'DONE' }), 'case.status'],
  [
    'the value of an empty cell',
    caseFieldsWith({ status: { column: 'S', when_empty: 'NONE' } }),
    'case.status.when_empty',
  ],
  [
    'the value of several values',
    caseFieldsWith({ lead_country: { column: 'Lead', when_several: 'XX' } }),
    'case.lead_country.when_several',
  ],
  [
    'a code of a crosswalk',
    mappingWith({
      crosswalks: { ...SMALL_MAPPING.crosswalks, crime: { fraud: { code: '9999', match: 'exact' } } },
    }),
    'crosswalks.crime.fraud',
  ],
  [
    'a real code for no match',
    mappingWith({
      crosswalks: { ...SMALL_MAPPING.crosswalks, crime: { fraud: { code: '0701', match: 'none' } } },
    }),
    'crosswalks.crime.fraud',
  ],
  [
    'nothing for a required field',
    mappingWith({
      crosswalks: { ...SMALL_MAPPING.crosswalks, crime: { fraud: { code: '', match: 'none' } } },
    }),
    'crosswalks.crime.fraud',
  ],
  ['a role of a party', partyWith({ party_type: 'STATE', role: 'HELPER', country: 'FR' }), 'parties.2.role'],
])('refuses %s that the column does not take', (_, content, column) => {
  expect(findingsOf(content)).toMatchObject([{ code: 'MAPPING_CODE_UNKNOWN', column }]);
});

test('tells what is wrong with the rest where the form of a part is wrong', () => {
  const content = mappingWith({
    case: { ...SMALL_MAPPING.case, status: 7, closed_on: { column: 'Closed', dates: ['never'] } },
    strange: 1,
    ignore: ['Id'],
    formats: { dates: ['dd/mm/yyyy', 'mm/dd/yyyy'] },
  });
  expect(findingsOf(content).map(({ code, column }) => [code, column])).toEqual([
    ['MAPPING_INVALID', 'case.closed_on.dates.0'],
    ['MAPPING_INVALID', 'case.status'],
    ['MAPPING_INVALID', undefined],
    ['MAPPING_DATES_AMBIGUOUS', 'formats.dates'],
    ['MAPPING_CONTRADICTORY', 'case_id.column'],
  ]);
});

test('tells of every entry of a crosswalk that is still to be decided, and of all the rest', () => {
  const crime = {
    fraud: { code: '?', match: '?', note: 'The nearest is 0701.' },
    theft: { code: '0502', match: '?' },
    misc: { code: 'ZZ', match: 'none' },
  };
  const content = mappingWith({ crosswalks: { ...SMALL_MAPPING.crosswalks, crime }, ignore: ['Id'] });
  expect(findingsOf(content)).toMatchObject([
    {
      code: 'MAPPING_UNDECIDED',
      column: 'crosswalks.crime.fraud',
      text: 'The mapping leaves something to decide: choose code and match (The nearest is 0701).',
    },
    {
      code: 'MAPPING_UNDECIDED',
      column: 'crosswalks.crime.theft',
      text: expect.stringContaining('choose match.'),
    },
    { code: 'MAPPING_CONTRADICTORY', column: 'case_id.column' },
  ]);
});

test('allows an empty code for no match where the list has none for not recorded', () => {
  const content = mappingWith({
    case: { ...SMALL_MAPPING.case, refusal_ground: { column: 'Ground', crosswalk: 'ground' } },
    crosswalks: { ...SMALL_MAPPING.crosswalks, ground: { various: { code: '', match: 'none' } } },
  });
  expect(findingsOf(content)).toEqual([]);
});

const LEAD = { party_type: 'STATE', role: 'LEAD', country: { column: 'Lead' } };

test.each([
  ['a column that is read and ignored', mappingWith({ ignore: ['Opened'] }), 'case.opened_on.column'],
  [
    'a crosswalk that is not there',
    caseFieldsWith({ status: { column: 'S', crosswalk: 'status' } }),
    'case.status.crosswalk',
  ],
  ['two parties that lead', partyWith(LEAD), 'parties'],
  ['no party that leads', mappingWith({ parties: [{ ...LEAD, role: 'SOURCE' }] }), 'parties'],
  ['a State without a country', partyWith({ party_type: 'STATE', role: 'SOURCE' }), 'parties.2'],
  ['a body without an agency', partyWith({ party_type: 'BODY', role: 'ANALYSIS' }), 'parties.2'],
  [
    'a body with a country',
    partyWith({ party_type: 'BODY', role: 'ANALYSIS', agency: 'EUROPOL', country: 'FR' }),
    'parties.2',
  ],
  [
    'a list of countries beside agencies',
    partyWith({
      party_type: 'STATE',
      role: 'SOURCE',
      country: { column: 'C', list_separator: ';' },
      agency: { column: 'A' },
    }),
    'parties.2',
  ],
  [
    'a weight beside year columns',
    mappingWith({ weight: { column: 'n' }, years: { columns: { 2024: '2024' } } }),
    'weight',
  ],
  ['year columns whose year nothing takes', mappingWith({ years: { columns: { 2024: '2024' } } }), 'years'],
  ['a year without year columns', caseFieldsWith({ opened_on: { year: true } }), 'years'],
  ['one sign for thousands and decimals', mappingWith({ formats: { thousands: '.' } }), 'formats'],
  ['a word with two meanings', mappingWith({ formats: { yes: ['x'], no: ['x'] } }), 'formats'],
])('refuses %s', (_, content, column) => {
  expect(findingsOf(content)).toMatchObject([{ code: 'MAPPING_CONTRADICTORY', column }]);
});

test('does not ask for a lead where a column gives the roles', () => {
  const parties = [{ ...LEAD, role: { column: 'Role' } }];
  expect(findingsOf(mappingWith({ parties }))).toEqual([]);
});

test.each([
  ['for all columns', mappingWith({ formats: { dates: ['dd/mm/yyyy', 'mm/dd/yyyy'] } }), 'formats.dates'],
  [
    'for one column',
    caseFieldsWith({ opened_on: { column: 'Opened', dates: ['d/m/yyyy', 'm/d/yyyy'] } }),
    'case.opened_on.dates',
  ],
])('refuses date formats that are confused, %s', (_, content, column) => {
  expect(findingsOf(content)).toMatchObject([{ code: 'MAPPING_DATES_AMBIGUOUS', column }]);
});
