import { CASE, CASES, casesWith, caseWith, PAIR, PARTS } from '../../findings/changed-bundle.ts';
import { agencyNamed, type CorpusFile, caseChanged } from '../corpus-file.ts';

const columnsMore = (count: number) => Array.from({ length: count }, (_, index) => `x${index}`).join(',');
const oneRow = (cells: string) => casesWith(`${CASES}\n${CASE}${cells}\n`);

/** Cells, rows and headers of the greatest size, and one more. */
export const LARGE_FILES: readonly CorpusFile[] = [
  [
    'loaded',
    'a case id of 64 characters',
    {
      'cases.csv': `${CASES}\n${CASE.replace('test-1', 'x'.repeat(64))}\n`,
      'participations.csv': `${PARTS}\n${PAIR.replaceAll('test-1', 'x'.repeat(64))}\n`,
    },
  ],
  [
    'refused',
    'a case id of 65 characters',
    caseChanged('test-1', 'x'.repeat(65)),
    ['CASE_ID_MALFORMED cases.csv:2'],
  ],
  [
    'refused',
    'an agency of 41 characters',
    caseWith('lead_agency', 'x'.repeat(41)),
    ['AGENCY_MALFORMED cases.csv:2'],
  ],
  ['loaded', 'a name of 200 characters', agencyNamed('x'.repeat(200))],
  ['refused', 'a name of 201 characters', agencyNamed('x'.repeat(201)), ['LABEL_MALFORMED agencies.csv:4']],
  ['refused', 'a cell of 4096 characters', agencyNamed('x'.repeat(4096)), ['LABEL_MALFORMED agencies.csv:4']],
  [
    'refused',
    'a cell of 4097 characters',
    agencyNamed('x'.repeat(4097)),
    ['CELL_TOO_LONG agencies.csv:4'],
    'it has 4097 characters',
  ],
  ['refused', 'a row of 64 KiB', oneRow(`,${'x'.repeat(65_000)}`), ['FIELD_COUNT_DIFFERS cases.csv:2']],
  ['refused', 'a row of more than 64 KiB', oneRow(`,${'x'.repeat(66_000)}`), ['ROW_TOO_LONG cases.csv:2']],
  [
    'refused',
    'one line of two million letters without an end',
    casesWith('x'.repeat(2_000_000)),
    ['ROW_TOO_LONG cases.csv:1'],
  ],
  [
    'refused',
    'one line of a million letters of two bytes without an end',
    casesWith(`x${'\u00e9'.repeat(1_000_000)}`),
    ['ROW_TOO_LONG cases.csv:1'],
  ],
  [
    'refused',
    'a mark that is opened before two million letters',
    oneRow(`,"${'x'.repeat(2_000_000)}`),
    ['ROW_TOO_LONG cases.csv:2'],
  ],
  [
    'refused',
    'a mark that is opened before a million letters of two bytes',
    oneRow(`,"x${'\u00e9'.repeat(1_000_000)}`),
    ['ROW_TOO_LONG cases.csv:2'],
  ],
  [
    'refused',
    'a mark that is opened before a million letters of two bytes, one byte on',
    oneRow(`,"${'\u00e9'.repeat(1_000_000)}`),
    ['ROW_TOO_LONG cases.csv:2'],
  ],
  [
    'refused',
    'two million line ends in quotes',
    oneRow(`,"${'\n'.repeat(2_000_000)}"`),
    ['ROW_TOO_LONG cases.csv:2'],
  ],
  [
    'refused',
    '200 columns',
    casesWith(`${CASES},${columnsMore(194)}\n`),
    [...Array.from({ length: 194 }, () => 'COLUMN_UNKNOWN cases.csv:1'), 'FILE_WITHOUT_ROWS cases.csv'],
  ],
  [
    'refused',
    '201 columns',
    casesWith(`${CASES},${columnsMore(195)}\n`),
    ['COLUMNS_TOO_MANY cases.csv:1', 'FILE_WITHOUT_ROWS cases.csv'],
  ],
  [
    'refused',
    'forty thousand columns without a line end',
    casesWith('x,'.repeat(40_000)),
    [
      'COLUMNS_TOO_MANY cases.csv:1',
      ...Array.from({ length: 6 }, () => 'COLUMN_MISSING cases.csv:1'),
      'FILE_WITHOUT_ROWS cases.csv',
    ],
  ],
  ['loaded', 'ten thousand blank lines', casesWith(`${CASES}\n${'\n'.repeat(10_000)}${CASE}\n`)],
  [
    'refused',
    'a wrong row after ten thousand blank lines',
    casesWith(`${CASES}\n${'\n'.repeat(10_000)}${CASE.replace('0701', '9999')}\n`),
    ['CRIME_UNKNOWN cases.csv:10002'],
  ],
];
