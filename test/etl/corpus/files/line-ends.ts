import { CASE, CASES, casesWith, PAIR, PARTS } from '../../findings/changed-bundle.ts';
import { agencyNamed, type CorpusFile, caseChanged } from '../corpus-file.ts';

const SECOND = CASE.replace('test-1', 'test-2');
const SECOND_PAIR = PAIR.replaceAll('test-1', 'test-2');
const twoCases = (cases: string) => ({
  'cases.csv': cases,
  'participations.csv': `${PARTS}\n${PAIR}\n${SECOND_PAIR}\n`,
});

/** Rows that end with LF, CRLF or CR, in one way or in several. */
export const LINE_END_FILES: readonly CorpusFile[] = [
  ['loaded', 'LF', twoCases(`${CASES}\n${CASE}\n${SECOND}\n`)],
  ['loaded', 'CRLF', twoCases(`${CASES}\r\n${CASE}\r\n${SECOND}\r\n`)],
  ['loaded', 'CR alone', twoCases(`${CASES}\r${CASE}\r${SECOND}\r`)],
  ['loaded', 'no line end after the last row', twoCases(`${CASES}\n${CASE}\n${SECOND}`)],
  ['loaded', 'CR and no line end after the last row', twoCases(`${CASES}\r${CASE}\r${SECOND}`)],
  ['loaded', 'blank lines between rows', twoCases(`${CASES}\n\n${CASE}\n\n\n${SECOND}\n\n`)],
  ['loaded', 'blank lines before the header', twoCases(`\n\n${CASES}\n${CASE}\n${SECOND}\n`)],
  ['refused', 'CRLF after LF', twoCases(`${CASES}\n${CASE}\r\n${SECOND}\n`), ['LINE_ENDS_MIXED cases.csv:2']],
  [
    'refused',
    'LF after CRLF, as of two files put together',
    twoCases(`${CASES}\r\n${CASE}\r\n${SECOND}\n`),
    ['LINE_ENDS_MIXED cases.csv:3'],
  ],
  [
    'refused',
    'a misplaced quotation mark that makes a line end in quotes look like the end of a row',
    casesWith(`${CASES}\n${CASE.replace('CLOSED', 'CLO"SED')}\n"te\r\nst",2024\n`),
    ['QUOTE_MISPLACED cases.csv:2'],
  ],
  ['refused', 'CR after LF', twoCases(`${CASES}\n${CASE}\r${SECOND}\n`), ['LINE_ENDS_MIXED cases.csv:2']],
  ['refused', 'CR twice before LF', twoCases(`${CASES}\r\r\n${CASE}\r\r\n`), ['LINE_ENDS_MIXED cases.csv:2']],
  ['refused', 'LF before CR', twoCases(`${CASES}\n\r${CASE}\n\r${SECOND}`), ['LINE_ENDS_MIXED cases.csv:2']],
  [
    'refused',
    'CR inside a cell without quotes',
    caseChanged('CLOSED', 'CLO\rSED'),
    ['LINE_ENDS_MIXED cases.csv:2'],
  ],
  [
    'refused',
    'LF in quotes inside a name, which is one line',
    agencyNamed('"Test\npolice"'),
    ['LABEL_MALFORMED agencies.csv:4'],
  ],
  [
    'refused',
    'LF in quotes before a wrong row, which is told by its own line',
    twoCases(`${CASES}\n"test-1\n",2024-01-10,CLOSED,ES,0701,ARRESTED\n${SECOND.replace('0701', '9999')}\n`),
    ['CASE_ID_MALFORMED cases.csv:2', 'CRIME_UNKNOWN cases.csv:4'],
  ],
  [
    'refused',
    'CRLF in quotes before a wrong row of a file with LF',
    twoCases(
      `${CASES}\n"test-1\r\n",2024-01-10,CLOSED,ES,0701,ARRESTED\n${SECOND.replace('0701', '9999')}\n`,
    ),
    ['CASE_ID_MALFORMED cases.csv:2', 'CRIME_UNKNOWN cases.csv:4'],
  ],
  [
    'refused',
    'a line separator of Unicode',
    agencyNamed('Test\u2028police'),
    ['CHARACTER_REFUSED agencies.csv:4'],
    'U+2028',
  ],
];
