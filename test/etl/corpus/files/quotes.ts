import { CASE, CASES, casesWith } from '../../findings/changed-bundle.ts';
import { agencyNamed, type CorpusFile, caseChanged } from '../corpus-file.ts';

const MISPLACED = ['QUOTE_MISPLACED cases.csv:2'];

/** Quotation marks, as RFC 4180 has them and otherwise. */
export const QUOTED_FILES: readonly CorpusFile[] = [
  ['loaded', 'every cell in quotes', casesWith(`${CASES}\n${CASE}\n`.replace(/[^,\n]+/g, '"$&"'))],
  ['loaded', 'a doubled quotation mark', agencyNamed('"Test ""police"""')],
  ['loaded', 'a comma, a quotation mark and an apostrophe', agencyNamed(`"Test ""d'""accord"", police"`)],
  ['loaded', 'typographic quotation marks', agencyNamed('\u201eTest\u201c \u00abpolice\u00bb')],
  ['loaded', 'an apostrophe at the beginning', agencyNamed("'Test police'")],
  [
    'refused',
    'an empty cell in quotes where one must not be empty',
    caseChanged('CLOSED', '""'),
    ['CELL_EMPTY cases.csv:2'],
  ],
  ['refused', 'a mark inside a cell without quotes', caseChanged('test-1', 'te"st-1'), MISPLACED],
  ['refused', 'a mark at the end of a cell without quotes', caseChanged('test-1', 'test-1"'), MISPLACED],
  ['refused', 'text after the closing mark', caseChanged('test-1', '"test"-1'), MISPLACED],
  ['refused', 'a blank after the closing mark', caseChanged('test-1', '"test-1" '), MISPLACED],
  ['refused', 'a blank before the opening mark', caseChanged('test-1', ' "test-1"'), MISPLACED],
  [
    'refused',
    'a mark escaped by a backslash',
    agencyNamed('"Test \\"police\\""'),
    ['QUOTE_MISPLACED agencies.csv:4'],
  ],
  [
    'refused',
    'a mark that is never closed, told by the row that opens it',
    casesWith(`${CASES}\n"${CASE}\n${CASE}\n${CASE}\n`),
    ['QUOTE_NOT_CLOSED cases.csv:2'],
  ],
  [
    'refused',
    'a mark opened in the last cell of the file',
    casesWith(`${CASES}\n${CASE}\ntest-2,2024,OPEN,ES,0701,"PENDING\n`),
    ['QUOTE_NOT_CLOSED cases.csv:3'],
  ],
  ['refused', 'a mark alone at the end', casesWith(`${CASES}\n${CASE}\n"`), ['QUOTE_NOT_CLOSED cases.csv:3']],
  [
    'refused',
    'a mark opened in the header',
    casesWith(`"${CASES}\n${CASE}\n`),
    ['QUOTE_NOT_CLOSED cases.csv:1'],
  ],
  [
    'refused',
    'a mark misplaced in the header',
    casesWith(`case"_id${CASES.slice(7)}\n${CASE}\n`),
    ['QUOTE_MISPLACED cases.csv:1'],
  ],
  [
    'refused',
    'three marks where one was meant',
    caseChanged('test-1', '"test-1"""'),
    ['CASE_ID_MALFORMED cases.csv:2'],
  ],
];
