import { CASE, CASES, casesWith, caseWith } from '../../findings/changed-bundle.ts';
import type { CorpusFile } from '../corpus-file.ts';

const UNKNOWN = 'COLUMN_UNKNOWN cases.csv:1';
const MISSING = 'COLUMN_MISSING cases.csv:1';
const REPEATED = 'COLUMN_REPEATED cases.csv:1';
const renamed = (name: string) => casesWith(`${CASES.replace('case_id', name)}\n${CASE}\n`);
const REVERSED = [CASES, CASE].map((line) => line.split(',').reverse().join(',')).join('\n');

/** Headers that are right, and headers that name a column twice, wrongly, or not at all. */
export const HEADER_FILES: readonly CorpusFile[] = [
  ['loaded', 'columns in another order', casesWith(`${REVERSED}\n`)],
  [
    'refused',
    'a column of another spelling',
    renamed('caseid'),
    [UNKNOWN, MISSING],
    'the nearest is case_id',
  ],
  [
    'refused',
    'a column in capital letters',
    renamed('CASE_ID'),
    [UNKNOWN, MISSING],
    'the nearest is case_id',
  ],
  [
    'refused',
    'a column with a blank after it',
    renamed('case_id '),
    [UNKNOWN, MISSING],
    'the nearest is case_id',
  ],
  [
    'refused',
    'a column with a no-break space after it',
    renamed('case_id\u00a0'),
    [UNKNOWN, MISSING],
    'the nearest is case_id',
  ],
  ['refused', 'a column with a tab before it', renamed('\tcase_id'), [UNKNOWN, MISSING]],
  [
    'refused',
    'a column with a Cyrillic letter',
    renamed('c\u0430se_id'),
    [UNKNOWN, MISSING],
    'the nearest is case_id',
  ],
  [
    'refused',
    'a column with a Greek letter',
    renamed('case_\u03b9d'),
    [UNKNOWN, MISSING],
    'the nearest is case_id',
  ],
  ['refused', 'a column in full-width letters', renamed('\uff43\uff41\uff53\uff45_id'), [UNKNOWN, MISSING]],
  [
    'refused',
    'a column with a zero-width space',
    renamed('case\u200b_id'),
    ['CHARACTER_REFUSED cases.csv:1'],
    'U+200B stands at byte 4',
  ],
  [
    'refused',
    'a column with a soft hyphen',
    renamed('case\u00ad_id'),
    ['CHARACTER_REFUSED cases.csv:1'],
    'U+00AD',
  ],
  ['refused', 'a column that is not known', caseWith('outcome_code', 'a'), [UNKNOWN]],
  ['refused', 'a column of another file', caseWith('role', 'LEAD'), [UNKNOWN]],
  ['refused', 'a column twice', caseWith('case_id', 'test-1'), [REPEATED], 'it is column 1 too'],
  ['refused', 'a column twice, in other letters', caseWith('Case_Id', 'test-1'), [REPEATED]],
  ['refused', 'a column twice, with a blank', caseWith(' case_id', 'test-1'), [REPEATED]],
  ['refused', 'a column twice, with a no-break space', caseWith('case_id\u00a0', 'test-1'), [REPEATED]],
  [
    'refused',
    'a column twice, with a zero-width joiner',
    caseWith('case_id\u200d', 'a'),
    ['CHARACTER_REFUSED cases.csv:1'],
  ],
  [
    'refused',
    'a column twice, with a Cyrillic letter',
    caseWith('c\u0430se_id', 'test-1'),
    [UNKNOWN],
    'the nearest is case_id',
  ],
  [
    'refused',
    'a column twice, in full-width letters',
    caseWith('\uff43\uff41\uff53\uff45_id', 'a'),
    [REPEATED],
  ],
  ['refused', 'an unknown column twice', caseWith('foo,foo', 'a,b'), [UNKNOWN, REPEATED]],
  ['refused', 'a column without a name', caseWith('', 'a'), ['COLUMN_UNNAMED cases.csv:1']],
  ['refused', 'a column named by blanks', caseWith('   ', 'a'), ['COLUMN_UNNAMED cases.csv:1']],
  [
    'refused',
    'a comma at the end of the header and of every row',
    casesWith(`${CASES},\n${CASE},\n`),
    ['COLUMN_UNNAMED cases.csv:1'],
  ],
  ['refused', 'a column __proto__', caseWith('__proto__', 'a'), [UNKNOWN]],
  ['refused', 'a column constructor', caseWith('constructor', 'a'), [UNKNOWN]],
  ['refused', 'a column toString', caseWith('toString', 'a'), [UNKNOWN]],
  [
    'refused',
    'a column hasOwnProperty in place of a required one',
    renamed('hasOwnProperty'),
    [UNKNOWN, MISSING],
  ],
  ['refused', 'a column named by a formula', caseWith('=1+1', 'a'), [UNKNOWN]],
  ['refused', 'a column named by a number', caseWith('42', 'a'), [UNKNOWN]],
  [
    'refused',
    'a row of the file in place of its header',
    casesWith(`${CASE}\n${CASE}\n`),
    [
      ...Array.from({ length: 6 }, () => UNKNOWN),
      ...Array.from({ length: 6 }, () => MISSING),
      'HEADER_REPEATED cases.csv:2',
    ],
  ],
  [
    'refused',
    'a title above the header',
    casesWith(`Cases of 2024\n${CASES}\n${CASE}\n`),
    [
      UNKNOWN,
      ...Array.from({ length: 6 }, () => MISSING),
      'FIELD_COUNT_DIFFERS cases.csv:2',
      'FIELD_COUNT_DIFFERS cases.csv:3',
    ],
  ],
  [
    'refused',
    'a header that stands twice',
    casesWith(`${CASES}\n${CASES}\n${CASE}\n`),
    ['HEADER_REPEATED cases.csv:2'],
  ],
];
