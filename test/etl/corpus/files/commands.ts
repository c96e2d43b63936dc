import { CASE, CASES, casesWith, caseWith } from '../../findings/changed-bundle.ts';
import { agencyNamed, type CorpusFile, caseChanged } from '../corpus-file.ts';

const NO_ID = ['CASE_ID_MALFORMED cases.csv:2'];

/** Text that a spreadsheet, a database or a shell would take for a command: kept as text, or refused as a code. */
export const COMMAND_FILES: readonly CorpusFile[] = [
  ['loaded', 'a name that is a formula', agencyNamed('=1+1')],
  ['loaded', 'a name that calls a program', agencyNamed(`"=cmd|' /C calc'!A0"`)],
  ['loaded', 'a name that begins with a plus', agencyNamed('+Test')],
  ['loaded', 'a name that begins with a hyphen', agencyNamed('-Test')],
  ['loaded', 'a name that is a full-width formula', agencyNamed('\uff1d1+1')],
  ['loaded', 'a name that is the end of COPY', agencyNamed('\\.')],
  ['loaded', 'a name that is the null of COPY', agencyNamed('\\N')],
  ['loaded', 'a name with backslashes', agencyNamed('\\t\\n\\\\x41')],
  ['loaded', 'a name that is NULL', agencyNamed('NULL')],
  ['loaded', 'a name that ends a statement', agencyNamed("'); drop table facts.case_record; --")],
  ['loaded', 'a name that is markup', agencyNamed('<b>Test</b>')],
  ['loaded', 'a name that is a template', agencyNamed('{{7*7}} <%= 7*7 %> %s %n')],
  [
    'refused',
    'a line that ends COPY',
    casesWith(`${CASES}\n\\.\n${CASE}\n`),
    ['FIELD_COUNT_DIFFERS cases.csv:2'],
    '1 instead of 6',
  ],
  [
    'refused',
    'a line that ends COPY, last',
    casesWith(`${CASES}\n${CASE}\n\\.\n`),
    ['FIELD_COUNT_DIFFERS cases.csv:3'],
  ],
  [
    'refused',
    'a line that ends COPY, in quotes',
    casesWith(`${CASES}\n"\\."\n${CASE}\n`),
    ['FIELD_COUNT_DIFFERS cases.csv:2'],
  ],
  ['refused', 'a case id that is the null of COPY', caseChanged('test-1', '\\N'), NO_ID],
  [
    'refused',
    'a date that is the null of COPY',
    caseWith('closed_on', '\\N'),
    ['DATE_MALFORMED cases.csv:2'],
  ],
  ['refused', 'a case id that is a formula', caseChanged('test-1', '=1+1'), NO_ID],
  ['refused', 'a case id that leads to another folder', caseChanged('test-1', '../test-1'), NO_ID],
  ['refused', 'a count that is a formula', caseWith('arrests', '=1+1'), ['COUNT_MALFORMED cases.csv:2']],
  [
    'refused',
    'a status that ends a statement',
    caseChanged('CLOSED', "CLOSED'; --"),
    ['CODE_UNKNOWN cases.csv:2'],
  ],
  [
    'refused',
    'a comment between rows',
    casesWith(`${CASES}\n# made by hand\n${CASE}\n`),
    ['FIELD_COUNT_DIFFERS cases.csv:2'],
  ],
  [
    'refused',
    'a line of totals at the end',
    casesWith(`${CASES}\n${CASE}\nTotal,,,,,1\n`),
    [
      'CELL_EMPTY cases.csv:3',
      'CELL_EMPTY cases.csv:3',
      'CELL_EMPTY cases.csv:3',
      'CELL_EMPTY cases.csv:3',
      'CODE_UNKNOWN cases.csv:3',
      'LEAD_MISSING cases.csv:3',
    ],
  ],
];
