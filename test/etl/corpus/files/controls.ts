import { CASE, CASES, casesWith } from '../../findings/changed-bundle.ts';
import { agencyNamed, type CorpusFile, caseChanged } from '../corpus-file.ts';

const REFUSED = ['CHARACTER_REFUSED cases.csv:2'];

/** NUL and other characters that steer machines. */
export const CONTROL_FILES: readonly CorpusFile[] = [
  ['refused', 'NUL in a case id', caseChanged('test-1', 'test\u0000-1'), REFUSED, 'U+0000 stands at byte 65'],
  ['refused', 'NUL in a cell of quotes', caseChanged('CLOSED', '"CLO\u0000SED"'), REFUSED],
  ['refused', 'NUL in the header', casesWith(`${CASES}\u0000\n${CASE}\n`), ['CHARACTER_REFUSED cases.csv:1']],
  [
    'refused',
    'NUL after the last row',
    casesWith(`${CASES}\n${CASE}\n\u0000`),
    ['CHARACTER_REFUSED cases.csv:3'],
  ],
  [
    'refused',
    'a file of NUL alone, as a crash leaves behind',
    casesWith('\u0000'.repeat(4096)),
    ['CHARACTER_REFUSED cases.csv:1'],
    'U+0000 stands at byte 0',
  ],
  [
    'refused',
    'the end of file of old systems, control Z',
    casesWith(`${CASES}\n${CASE}\n\u001a`),
    ['CHARACTER_REFUSED cases.csv:3'],
    'U+001A',
  ],
  ['refused', 'a bell', caseChanged('test-1', 'test-1\u0007'), REFUSED, 'U+0007'],
  ['refused', 'a backspace', caseChanged('test-1', 'test-2\b1'), REFUSED, 'U+0008'],
  ['refused', 'a vertical tab', caseChanged('test-1', 'test-1\v'), REFUSED, 'U+000B'],
  ['refused', 'a form feed', caseChanged('test-1', 'test-1\f'), REFUSED, 'U+000C'],
  [
    'refused',
    'an escape sequence of a terminal',
    caseChanged('test-1', '\u001b[2Jtest-1'),
    REFUSED,
    'U+001B',
  ],
  ['refused', 'a separator of records', caseChanged('test-1', 'test-1\u001e'), REFUSED, 'U+001E'],
  ['refused', 'a delete', caseChanged('test-1', 'test-1\u007f'), REFUSED, 'U+007F'],
  [
    'refused',
    'a control character of Latin-1, as of text decoded twice',
    agencyNamed('Test\u0092s'),
    ['CHARACTER_REFUSED agencies.csv:4'],
    'U+0092',
  ],
  [
    'refused',
    'a next line of Latin-1',
    agencyNamed('Test\u0085'),
    ['CHARACTER_REFUSED agencies.csv:4'],
    'U+0085',
  ],
  ['loaded', 'a tab before a value', caseChanged('CLOSED', '\tCLOSED')],
  ['refused', 'a tab inside a code', caseChanged('CLOSED', 'CLO\tSED'), ['CODE_UNKNOWN cases.csv:2']],
  ['refused', 'a tab inside a name', agencyNamed('Test\tpolice'), ['LABEL_MALFORMED agencies.csv:4']],
];
