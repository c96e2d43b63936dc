import { GOOD_BUNDLE } from '../../bundle.ts';
import { CASES, PARTS } from '../../findings/changed-bundle.ts';
import type { CorpusFile } from '../corpus-file.ts';

const COLUMNS_OF_AGENCIES = 'agency,name,country,party_type';
const WITHOUT_AGENCIES = {
  'cases.csv': (GOOD_BUNDLE['cases.csv'] ?? '').replace('ES-TEST', ''),
  'participations.csv': (GOOD_BUNDLE['participations.csv'] ?? '').replace(/..-TEST/g, ''),
};

/** Files with nothing in them, or not enough. */
export const EMPTY_FILES: readonly CorpusFile[] = [
  ['refused', 'cases.csv of no byte', { 'cases.csv': '' }, ['FILE_EMPTY cases.csv']],
  [
    'refused',
    'participations.csv of no byte',
    { 'participations.csv': '' },
    ['FILE_EMPTY participations.csv'],
  ],
  ['refused', 'agencies.csv of no byte', { 'agencies.csv': '' }, ['FILE_EMPTY agencies.csv']],
  ['refused', 'reporting.csv of no byte', { 'reporting.csv': '' }, ['FILE_EMPTY reporting.csv']],
  ['refused', 'one line end alone', { 'cases.csv': '\n' }, ['FILE_EMPTY cases.csv']],
  ['refused', 'blank lines alone', { 'cases.csv': '\r\n\r\n\r\n' }, ['FILE_EMPTY cases.csv']],
  ['refused', 'a byte order mark alone', { 'cases.csv': '\ufeff' }, ['FILE_EMPTY cases.csv']],
  ['refused', 'a byte order mark and a line end', { 'cases.csv': '\ufeff\n' }, ['FILE_EMPTY cases.csv']],
  ['refused', 'a header without rows', { 'cases.csv': `${CASES}\n` }, ['FILE_WITHOUT_ROWS cases.csv']],
  ['refused', 'a header without line end', { 'cases.csv': CASES }, ['FILE_WITHOUT_ROWS cases.csv']],
  ['refused', 'a header and blank lines', { 'cases.csv': `${CASES}\n\n\n` }, ['FILE_WITHOUT_ROWS cases.csv']],
  [
    'refused',
    'two headers without rows',
    { 'cases.csv': `${CASES}\n`, 'participations.csv': `${PARTS}\n` },
    ['FILE_WITHOUT_ROWS cases.csv', 'FILE_WITHOUT_ROWS participations.csv'],
  ],
  [
    'loaded',
    'rows of separators alone, as spreadsheets leave them',
    { 'cases.csv': `${GOOD_BUNDLE['cases.csv']},,,,,,,\n,,,\n` },
  ],
  [
    'refused',
    'two files put together, each with its header',
    { 'cases.csv': `${GOOD_BUNDLE['cases.csv']}${GOOD_BUNDLE['cases.csv']}` },
    ['HEADER_REPEATED cases.csv:4', 'CASE_REPEATED cases.csv:5', 'CASE_REPEATED cases.csv:6'],
  ],
  [
    'refused',
    'a row of blanks alone',
    { 'cases.csv': `${GOOD_BUNDLE['cases.csv']}   \n` },
    ['FIELD_COUNT_DIFFERS cases.csv:4'],
  ],
  [
    'loaded',
    'agencies.csv without rows where no row names an agency of its own',
    { ...WITHOUT_AGENCIES, 'agencies.csv': `${COLUMNS_OF_AGENCIES}\n` },
  ],
  [
    'refused',
    'agencies.csv without rows where rows name agencies',
    { 'agencies.csv': `${COLUMNS_OF_AGENCIES}\n` },
    [
      'AGENCY_UNKNOWN cases.csv:2',
      'AGENCY_UNKNOWN participations.csv:2',
      'AGENCY_UNKNOWN participations.csv:3',
    ],
  ],
  ['loaded', 'reporting.csv without rows', { 'reporting.csv': 'agency,country,year,reported\n' }],
];
