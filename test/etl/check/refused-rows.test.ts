import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestDatabase } from '../../database.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { caseOf, type StagedRows, toldOf } from './staged-rows.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createMigratedDatabase();
});
afterAll(() => database.drop());

const ONE = [{ case_id: 'a' }];
const LEAD = { case_id: 'a' };
const PARTNER = { case_id: 'a', country: 'FR', role: 'REQUESTED' };
const refused = (row: object) => ({ ...row, is_refused: true });

const ROWS: readonly (readonly [name: string, rows: StagedRows, told: readonly string[]])[] = [
  ['a whole case', caseOf('a'), []],
  [
    'the agency of a row whose role could not be read',
    { cases: ONE, participations: [LEAD, refused({ ...PARTNER, role: null, agency: 'FR-NO' })] },
    ['AGENCY_UNKNOWN 3'],
  ],
  [
    'nothing of a lead that may be the row whose role could not be read',
    { cases: ONE, participations: [refused({ ...LEAD, role: null }), PARTNER] },
    [],
  ],
  [
    'that a lead is missing where the refused row is surely none',
    { cases: ONE, participations: [refused({ ...LEAD, role: 'SOURCE' }), PARTNER] },
    ['LEAD_MISSING 2'],
  ],
  [
    'a case that is not there, of a refused row',
    { cases: ONE, participations: [LEAD, PARTNER, refused({ case_id: 'b', party_type: null })] },
    ['CASE_NOT_FOUND 4'],
  ],
  [
    'a second lead of another country, refused or not',
    { cases: ONE, participations: [LEAD, refused({ ...PARTNER, role: 'LEAD' })] },
    ['LEAD_REPEATED 3'],
  ],
  [
    'nothing of a refused lead that may repeat the first',
    {
      cases: ONE,
      participations: [LEAD, PARTNER, refused({ ...LEAD, agency: 'ES-TEST' })],
      agencies: [{ agency: 'ES-TEST' }],
    },
    [],
  ],
  [
    'that a case was initiated twice, by the rows that were refused too',
    {
      cases: ONE,
      participations: [
        LEAD,
        PARTNER,
        { ...PARTNER, role: 'INITIATING' },
        refused({ case_id: 'a', country: 'BE', role: 'INITIATING' }),
      ],
    },
    ['INITIATING_REPEATED 5'],
  ],
  [
    'nothing of a lead country that could not be read',
    { cases: [refused({ case_id: 'a', lead_country: null })], participations: [LEAD, PARTNER] },
    [],
  ],
  [
    'the lead country of a refused row that differs',
    { cases: [refused({ case_id: 'a', lead_country: 'FR', crime: null })], participations: [LEAD, PARTNER] },
    ['LEAD_COUNTRY_DIFFERS 2'],
  ],
  [
    'nothing of the country of a lead that could not be read',
    { cases: ONE, participations: [refused({ ...LEAD, country: null }), PARTNER] },
    [],
  ],
  [
    'that a body leads a case, whatever else is wrong with its row',
    {
      cases: ONE,
      participations: [
        refused({ case_id: 'a', party_type: 'BODY', country: null, agency: 'EUROPOL' }),
        PARTNER,
      ],
    },
    ['LEAD_COUNTRY_DIFFERS 2'],
  ],
  [
    'no cooperation of one State, with a refused row of the same',
    { cases: ONE, participations: [LEAD, refused({ ...PARTNER, country: 'ES' })] },
    ['NOT_COOPERATION 2'],
  ],
  [
    'nothing of a case whose other State could not be read',
    { cases: ONE, participations: [LEAD, refused({ ...PARTNER, country: null })] },
    [],
  ],
  [
    'a case that stands twice, refused or not',
    { cases: [{ case_id: 'a' }, refused({ case_id: 'a', status: null })], participations: [LEAD, PARTNER] },
    ['CASE_ID_REPEATED 3'],
  ],
  [
    'nothing of an agency whose own country could not be read',
    {
      cases: ONE,
      participations: [LEAD, { ...PARTNER, agency: 'X-TEST' }],
      agencies: [refused({ agency: 'X-TEST', country: null })],
    },
    [],
  ],
  [
    'nothing of a body that is declared with a country that could not be read',
    { ...caseOf('a'), agencies: [refused({ agency: 'EUROPOL', party_type: 'BODY', country: null })] },
    [],
  ],
  [
    'who reported twice, where only the answer of a row could not be read',
    { ...caseOf('a'), reporting: [{}, refused({ reported: null }), refused({ year: null })] },
    ['REPORTING_REPEATED 3'],
  ],
];

test.each(ROWS)('tells %s', async (_, rows, told) => {
  expect(await toldOf(database.url, rows)).toEqual(told);
});
