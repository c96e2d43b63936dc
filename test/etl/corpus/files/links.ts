import { gzipSync } from 'node:zlib';
import {
  agenciesWith,
  CASE,
  CASES,
  caseWith,
  PAIR,
  PARTS,
  partsWith,
  reportingWith,
} from '../../findings/changed-bundle.ts';
import { type CorpusFile, caseChanged } from '../corpus-file.ts';

const inCase = (rows: string) => partsWith(`${PAIR}\n${rows}`);

/** Rows and files that do not agree with others. */
export const LINK_FILES: readonly CorpusFile[] = [
  ['refused', 'no cases.csv', { 'cases.csv': undefined }, ['FILE_MISSING cases.csv']],
  [
    'refused',
    'no participations.csv',
    { 'participations.csv': undefined },
    ['FILE_MISSING participations.csv'],
  ],
  [
    'refused',
    'no agencies.csv where rows name agencies',
    { 'agencies.csv': undefined },
    [
      'AGENCY_UNKNOWN cases.csv:2',
      'AGENCY_UNKNOWN participations.csv:2',
      'AGENCY_UNKNOWN participations.csv:3',
    ],
  ],
  [
    'refused',
    'cases.csv under a name in capital letters',
    { 'cases.csv': undefined, 'CASES.CSV': `${CASES}\n${CASE}\n` },
    ['FILE_MISSING cases.csv', 'FILE_UNEXPECTED CASES.CSV'],
  ],
  ['held', 'a file that is not of the bundle', { 'notes.txt': 'a\n' }, ['FILE_UNEXPECTED notes.txt']],
  [
    'held',
    'a file of a spreadsheet beside the bundle',
    { 'cases.xlsx': gzipSync('a') },
    ['FILE_UNEXPECTED cases.xlsx'],
  ],
  ['loaded', 'a file whose name begins with a dot', { '.DS_Store': 'a' }],
  [
    'refused',
    'a participation of no case',
    inCase('test-9,STATE,FR,,SOURCE'),
    ['CASE_NOT_FOUND participations.csv:4'],
  ],
  [
    'refused',
    'a participation of a case in other letters',
    inCase('Test-1,STATE,FR,,SOURCE'),
    ['CASE_NOT_FOUND participations.csv:4'],
  ],
  [
    'refused',
    'a case without participations',
    {
      'cases.csv': `${CASES}\n${CASE}\n${CASE.replace('test-1', 'test-2')}\n`,
      'participations.csv': `${PARTS}\n${PAIR}\n`,
    },
    ['LEAD_MISSING cases.csv:3'],
  ],
  [
    'refused',
    'a case without a lead',
    partsWith('test-1,STATE,ES,,SOURCE\ntest-1,STATE,FR,,SOURCE'),
    ['LEAD_MISSING cases.csv:2'],
  ],
  [
    'refused',
    'the two files of two extracts',
    partsWith(PAIR.replaceAll('test-1', 'test-7')),
    [
      'LEAD_MISSING cases.csv:2',
      'CASE_NOT_FOUND participations.csv:2',
      'CASE_NOT_FOUND participations.csv:3',
    ],
  ],
  [
    'refused',
    "the two files under each other's name",
    { 'cases.csv': `${PARTS}\n${PAIR}\n`, 'participations.csv': `${CASES}\n${CASE}\n` },
    [
      ...Array.from({ length: 4 }, () => 'COLUMN_UNKNOWN cases.csv:1'),
      ...Array.from({ length: 5 }, () => 'COLUMN_MISSING cases.csv:1'),
      'CASE_ID_REPEATED cases.csv:3',
      ...Array.from({ length: 5 }, () => 'COLUMN_UNKNOWN participations.csv:1'),
      ...Array.from({ length: 2 }, () => 'COLUMN_MISSING participations.csv:1'),
    ],
  ],
  [
    'refused',
    'a lead of another State than the case says',
    caseChanged('ES', 'FR'),
    ['LEAD_COUNTRY_DIFFERS cases.csv:2'],
    'the LEAD on line 2 of participations.csv is ES',
  ],
  [
    'refused',
    'a lead of another agency than the case says',
    { ...agenciesWith('ES-OTHER,Test,ES,STATE,,'), ...caseWith('lead_agency', 'ES-OTHER') },
    ['LEAD_AGENCY_DIFFERS cases.csv:2'],
  ],
  [
    'refused',
    'an agency of another State',
    inCase('test-1,STATE,FR,ES-TEST,SOURCE'),
    ['AGENCY_COUNTRY_DIFFERS participations.csv:4'],
  ],
  [
    'refused',
    'a body as a State',
    inCase('test-1,STATE,FR,EUROPOL,SOURCE'),
    ['AGENCY_TYPE_DIFFERS participations.csv:4'],
  ],
  [
    'refused',
    'a body with a State',
    inCase('test-1,BODY,FR,EUROPOL,SOURCE'),
    ['BODY_WITH_COUNTRY participations.csv:4'],
  ],
  [
    'refused',
    'a body without a name',
    inCase('test-1,BODY,,,SOURCE'),
    ['BODY_WITHOUT_AGENCY participations.csv:4'],
  ],
  [
    'refused',
    'a State without a name',
    inCase('test-1,STATE,,,SOURCE'),
    ['STATE_WITHOUT_COUNTRY participations.csv:4'],
  ],
  [
    'refused',
    'a body that becomes the agency of a State',
    agenciesWith('EUROPOL-EC3,Test,FR,STATE,,'),
    ['AGENCY_PARTY_CHANGED agencies.csv:4'],
  ],
  [
    'refused',
    'an agency that is part of one that is not known',
    agenciesWith('IT-TEST,Test,IT,STATE,IT-NONE,'),
    ['AGENCY_UNKNOWN agencies.csv:4'],
  ],
  [
    'refused',
    'reporting of an agency that is not known',
    reportingWith('IT-NONE,,2024,Y'),
    ['AGENCY_UNKNOWN reporting.csv:2'],
  ],
  [
    'refused',
    'reporting of a State and an agency',
    reportingWith('ES-TEST,ES,2024,Y'),
    ['REPORTING_PARTY_UNCLEAR reporting.csv:2'],
  ],
  [
    'refused',
    'a refusal without its ground',
    caseChanged('ARRESTED', 'REFUSED'),
    ['REFUSAL_GROUND_MISSING cases.csv:2'],
  ],
  [
    'refused',
    'more victims safe than found',
    caseWith('victims_identified,victims_safeguarded', '9,10'),
    ['SAFEGUARDED_OVER_IDENTIFIED cases.csv:2'],
  ],
  [
    'refused',
    'a year that is not that of the opening',
    caseWith('reference_year', '2023'),
    ['REFERENCE_YEAR_DIFFERS cases.csv:2'],
  ],
  ['held', 'a case of one State', partsWith('test-1,STATE,ES,ES-TEST,LEAD'), ['NOT_COOPERATION cases.csv:2']],
  [
    'loaded',
    'a case of one State and a body',
    partsWith('test-1,STATE,ES,ES-TEST,LEAD\ntest-1,BODY,,EUROPOL,SOURCE'),
  ],
];
