import { CASE, CASES, casesWith } from '../../findings/changed-bundle.ts';
import { agencyNamed, type CorpusFile } from '../corpus-file.ts';

const separatedBy = (mark: string) => casesWith(`${CASES}\n${CASE}\n`.replaceAll(',', mark));
const ONE_COLUMN = [
  'COLUMN_UNKNOWN cases.csv:1',
  ...Array.from({ length: 6 }, () => 'COLUMN_MISSING cases.csv:1'),
];

/** Cells that something else than a comma separates, and rows with too many or too few. */
export const DELIMITED_FILES: readonly CorpusFile[] = [
  ['refused', 'semicolons', separatedBy(';'), ['DELIMITER_WRONG cases.csv:1'], 'found a semicolon'],
  [
    'refused',
    'semicolons, and a wrong code in a row',
    casesWith(`${CASES.replaceAll(',', ';')}\n${CASE.replaceAll(',', ';').replace('CLOSED', 'DONE')}\n`),
    ['DELIMITER_WRONG cases.csv:1', 'CODE_UNKNOWN cases.csv:2'],
  ],
  ['refused', 'tabs', separatedBy('\t'), ['DELIMITER_WRONG cases.csv:1'], 'found a tab'],
  ['refused', 'upright strokes', separatedBy('|'), ONE_COLUMN],
  ['refused', 'full-width commas', separatedBy('\uff0c'), ONE_COLUMN],
  [
    'refused',
    'the line of Excel that names a separator',
    casesWith(`sep=;\n${CASES}\n${CASE}\n`),
    ['DELIMITER_WRONG cases.csv:1'],
  ],
  [
    'refused',
    'semicolons below a header with commas',
    casesWith(`${CASES}\n${CASE.replaceAll(',', ';')}\n`),
    ['FIELD_COUNT_DIFFERS cases.csv:2'],
    '1 instead of 6',
  ],
  [
    'refused',
    'a comma too many',
    casesWith(`${CASES}\n${CASE},\n`),
    ['FIELD_COUNT_DIFFERS cases.csv:2'],
    '7 instead of 6',
  ],
  [
    'refused',
    'a cell too few',
    casesWith(`${CASES}\n${CASE.replace(',ARRESTED', '')}\n`),
    ['FIELD_COUNT_DIFFERS cases.csv:2'],
    '5 instead of 6',
  ],
  [
    'refused',
    'a comma in a name without quotes',
    agencyNamed('Test, police'),
    ['FIELD_COUNT_DIFFERS agencies.csv:4'],
  ],
  ['loaded', 'a comma in a name with quotes', agencyNamed('"Test, police"')],
];
