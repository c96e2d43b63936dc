import { CASE, CASES, casesWith } from '../../findings/changed-bundle.ts';
import { agencyNamed, type CorpusFile, caseChanged, partnerState } from '../corpus-file.ts';

const IN_NAME = ['CHARACTER_REFUSED agencies.csv:4'];
const IN_CODE = ['CHARACTER_REFUSED cases.csv:2'];
const NO_NAME = ['LABEL_MALFORMED agencies.csv:4'];
const NO_ID = ['CASE_ID_MALFORMED cases.csv:2'];

/** Characters that look like others, like nothing, or turn text round. */
export const UNICODE_FILES: readonly CorpusFile[] = [
  ['loaded', 'a name of composed letters', agencyNamed('Polic\u00eda')],
  ['loaded', 'a name of letters and combining marks', agencyNamed('Polici\u0301a')],
  ['loaded', 'a name in Greek', agencyNamed('\u0391\u03c3\u03c4\u03c5\u03bd\u03bf\u03bc\u03af\u03b1')],
  ['loaded', 'a name in Bulgarian', agencyNamed('\u041f\u043e\u043b\u0438\u0446\u0438\u044f')],
  ['loaded', 'a name in Arabic, written from the right', agencyNamed('\u0634\u0631\u0637\u0629')],
  ['loaded', 'a no-break space in a name', agencyNamed('Test\u00a0police')],
  ['loaded', 'a picture in a name', agencyNamed('Test \u{1f46e}')],
  ['refused', 'a zero-width space in a name', agencyNamed('Test\u200bpolice'), IN_NAME, 'U+200B'],
  ['refused', 'a zero-width non-joiner in a name', agencyNamed('Test\u200cpolice'), IN_NAME, 'U+200C'],
  ['refused', 'a picture of several, joined', agencyNamed('\u{1f46e}\u200d\u2640'), IN_NAME, 'U+200D'],
  ['refused', 'a word joiner in a name', agencyNamed('Test\u2060police'), IN_NAME, 'U+2060'],
  ['refused', 'a soft hyphen in a name', agencyNamed('Test\u00adpolice'), IN_NAME, 'U+00AD'],
  ['refused', 'a zero-width space in a code', caseChanged('CLOSED', 'CLO\u200bSED'), IN_CODE, 'U+200B'],
  ['refused', 'a zero-width space in a case id', caseChanged('test-1', 'test-1\u200b'), IN_CODE, 'U+200B'],
  ['refused', 'text turned round by an override', agencyNamed('Test\u202eecilop'), IN_NAME, 'U+202E'],
  ['refused', 'text turned round by an embedding', agencyNamed('Test\u202bpolice\u202c'), IN_NAME, 'U+202B'],
  ['refused', 'text turned round by an isolate', agencyNamed('Test\u2067police\u2069'), IN_NAME, 'U+2067'],
  ['refused', 'a mark of direction', agencyNamed('Test\u200f'), IN_NAME, 'U+200F'],
  ['refused', 'an Arabic mark of direction', agencyNamed('Test\u061c'), IN_NAME, 'U+061C'],
  ['refused', 'a character of private use', agencyNamed('Test\ue000'), IN_NAME, 'U+E000'],
  ['refused', 'a character of private use beyond 16 bits', agencyNamed('Test\u{f0000}'), IN_NAME, 'U+F0000'],
  [
    'refused',
    'a character of private use of the last plane',
    agencyNamed('Test\u{10fffd}'),
    IN_NAME,
    'U+10FFFD',
  ],
  ['refused', 'a code point that is no character', agencyNamed('Test\uffff'), IN_NAME, 'U+FFFF'],
  ['refused', 'letters of a tag', agencyNamed('Test\u{e0041}'), IN_NAME, 'U+E0041'],
  ['refused', 'a character that is not assigned', agencyNamed('Test\u0378'), NO_NAME],
  ['refused', 'a code point beyond 16 bits that is no character', agencyNamed('Test\u{1ffff}'), NO_NAME],
  ['refused', 'a case id with an accent', caseChanged('test-1', 't\u00e9st-1'), NO_ID],
  ['refused', 'a case id in Cyrillic letters', caseChanged('test-1', 't\u0435st-1'), NO_ID],
  ['refused', 'a case id with a dash that is no hyphen', caseChanged('test-1', 'test\u20111'), NO_ID],
  [
    'refused',
    'a State made of regional indicators',
    partnerState('\u{1f1eb}\u{1f1f7}'),
    ['COUNTRY_UNKNOWN participations.csv:4'],
  ],
  [
    'refused',
    'an ideographic space around a code',
    caseChanged('CLOSED', 'CLOSED\u3000'),
    ['CODE_UNKNOWN cases.csv:2'],
    'the nearest is CLOSED',
  ],
  [
    'refused',
    'a language of its own in a code',
    casesWith(`${CASES}\n${CASE.replace('ARRESTED', '\u03a3\u03a5\u039b\u039b\u0397\u03a8\u0397')}\n`),
    ['CODE_UNKNOWN cases.csv:2'],
  ],
];
