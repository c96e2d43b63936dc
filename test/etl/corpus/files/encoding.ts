import { CASE, CASES, casesWith } from '../../findings/changed-bundle.ts';
import { agencyNamed, type CorpusFile } from '../corpus-file.ts';

const GOOD = `${CASES}\n${CASE}\n`;
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const casesOf = (content: Buffer) => ({ ...casesWith(''), 'cases.csv': content });
const agencyOf = (name: readonly number[]) => ({
  'agencies.csv': bytes(
    'agency,name,country,party_type\nES-TEST,',
    name,
    ',ES,STATE\nFR-TEST,Test,FR,STATE\n',
  ),
});

/** Bytes that are UTF-8, and bytes that are something else. */
export const ENCODED_FILES: readonly CorpusFile[] = [
  ['loaded', 'UTF-8 with a byte order mark', casesWith(`\ufeff${GOOD}`)],
  ['loaded', 'letters of two, three and four bytes', agencyNamed('\u00e9\u0161\u4eac\u{20000}')],
  [
    'refused',
    'Windows-1252',
    agencyOf([0x50, 0x6f, 0x6c, 0x69, 0x63, 0xed, 0x61]),
    ['ENCODING_NOT_UTF8 agencies.csv:2'],
    'byte 44 is 0xED, this looks like Windows-1252',
  ],
  [
    'refused',
    'a euro sign of Windows-1252',
    agencyOf([0x80]),
    ['ENCODING_NOT_UTF8 agencies.csv:2'],
    'byte 39 is 0x80, this looks like Windows-1252',
  ],
  [
    'refused',
    'UTF-16, little end first, with its mark',
    casesOf(Buffer.from(`\ufeff${GOOD}`, 'utf16le')),
    ['ENCODING_NOT_UTF8 cases.csv:1'],
    'this looks like UTF-16',
  ],
  [
    'refused',
    'UTF-16, big end first, with its mark',
    casesOf(Buffer.from(`\ufeff${GOOD}`, 'utf16le').swap16()),
    ['ENCODING_NOT_UTF8 cases.csv:1'],
    'this looks like UTF-16',
  ],
  [
    'refused',
    'UTF-16 without a mark',
    casesOf(Buffer.from(GOOD, 'utf16le')),
    ['CHARACTER_REFUSED cases.csv:1'],
    'this looks like UTF-16',
  ],
  [
    'refused',
    'UTF-32 with its mark',
    casesOf(bytes([0xff, 0xfe, 0, 0], 'c', [0, 0, 0])),
    ['ENCODING_NOT_UTF8 cases.csv:1'],
  ],
  [
    'refused',
    'a letter cut short at the end of the file',
    casesOf(bytes(GOOD, [0xe2, 0x82])),
    ['ENCODING_NOT_UTF8 cases.csv:3'],
    'byte 103 is 0xE2',
  ],
  [
    'refused',
    'a letter in more bytes than it needs',
    agencyOf([0xc1, 0xa1]),
    ['ENCODING_NOT_UTF8 agencies.csv:2'],
  ],
  ['refused', 'a slash in two bytes', agencyOf([0xc0, 0xaf]), ['ENCODING_NOT_UTF8 agencies.csv:2']],
  [
    'refused',
    'half a pair of surrogates',
    agencyOf([0xed, 0xa0, 0x80]),
    ['ENCODING_NOT_UTF8 agencies.csv:2'],
  ],
  [
    'refused',
    'a pair of surrogates in six bytes, as CESU-8 has it',
    agencyOf([0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]),
    ['ENCODING_NOT_UTF8 agencies.csv:2'],
  ],
  [
    'refused',
    'a code point beyond Unicode',
    agencyOf([0xf4, 0x90, 0x80, 0x80]),
    ['ENCODING_NOT_UTF8 agencies.csv:2'],
  ],
  [
    'refused',
    'the replacement character, the trace of an earlier loss',
    agencyNamed('Polic\ufffda'),
    ['CHARACTER_REFUSED agencies.csv:4'],
    'U+FFFD stands at byte',
  ],
  [
    'refused',
    'a byte order mark in the middle, as of two files put together',
    casesWith(`\ufeff${CASES}\n\ufeff${CASE}\n`),
    ['CHARACTER_REFUSED cases.csv:2'],
    'U+FEFF stands at byte',
  ],
  [
    'refused',
    'two byte order marks',
    casesWith(`\ufeff\ufeff${GOOD}`),
    ['CHARACTER_REFUSED cases.csv:1'],
    'U+FEFF stands at byte 3',
  ],
];
