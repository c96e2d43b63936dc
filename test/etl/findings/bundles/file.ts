import { gzipSync } from 'node:zlib';
import { CASE, CASES, casesWith, caseWith } from '../changed-bundle.ts';
import type { Changes, FindingBundle, Place } from './finding-bundle.ts';

const packedWith = (content: Buffer): Changes => ({ 'cases.csv': undefined, 'cases.csv.gz': content });
const PACKED_PLACE: Place = ['cases.csv.gz', undefined, undefined];

/** Bundles that raise the findings about a file as a whole and its header. */
export const FILE_BUNDLES: readonly FindingBundle[] = [
  [
    'ENCODING_NOT_UTF8',
    { 'cases.csv': Buffer.from(`${CASES}\n${CASE.replace('test', 't\u00e9st')}\n`, 'latin1') },
    ['cases.csv', 2, undefined],
  ],
  ['CHARACTER_REFUSED', casesWith(`${CASES}\n${CASE}\u0000\n`), ['cases.csv', 2, undefined]],
  ['CHARACTER_REFUSED', casesWith(`${CASES}\n${CASE}\u200b\n`), ['cases.csv', 2, undefined]],
  ['CHARACTER_REFUSED', casesWith(`${CASES}\n${CASE}\ufffd\n`), ['cases.csv', 2, undefined]],
  ['FILE_NOT_CSV', { 'cases.csv': Buffer.from('PK\u0003\u0004') }, ['cases.csv', undefined, undefined]],
  ['GZIP_BROKEN', packedWith(gzipSync(`${CASES}\n${CASE}\n`).subarray(0, -1)), PACKED_PLACE],
  ['GZIP_BROKEN', packedWith(Buffer.concat([gzipSync(CASES), Buffer.from('more')])), PACKED_PLACE],
  ['FILE_TOO_LARGE', packedWith(gzipSync('x'.repeat(3_000_000))), PACKED_PLACE],
  ['LINE_ENDS_MIXED', casesWith(`${CASES}\n${CASE}\r\n`), ['cases.csv', 2, undefined]],
  ['FILE_EMPTY', casesWith(''), ['cases.csv', undefined, undefined]],
  ['FILE_WITHOUT_ROWS', casesWith(`${CASES}\n`), ['cases.csv', undefined, undefined]],
  ['DELIMITER_WRONG', casesWith(CASES.replaceAll(',', ';')), ['cases.csv', 1, undefined]],
  ['DELIMITER_WRONG', casesWith(CASES.replaceAll(',', '\t')), ['cases.csv', 1, undefined]],
  ['QUOTE_MISPLACED', casesWith(`${CASES}\n${CASE.replace('ES', 'E"S')}\n`), ['cases.csv', 2, undefined]],
  ['QUOTE_MISPLACED', casesWith(`${CASES}\n${CASE.replace('ES', '"E"S')}\n`), ['cases.csv', 2, undefined]],
  ['QUOTE_NOT_CLOSED', casesWith(`${CASES}\n${CASE}\n"${CASE}\n`), ['cases.csv', 3, undefined]],
  ['ROW_TOO_LONG', casesWith(`${CASES}\n${CASE}${'x'.repeat(70_000)}\n`), ['cases.csv', 2, undefined]],
  ['COLUMN_MISSING', casesWith('case_id\ntest-1\n'), ['cases.csv', 1, 'opened_on']],
  ['COLUMN_UNKNOWN', caseWith('outcome', 'ARRESTED'), ['cases.csv', 1, 'column 7']],
  ['COLUMN_UNKNOWN', caseWith('jit ', 'Y'), ['cases.csv', 1, 'column 7']],
  ['COLUMN_PERSONAL', caseWith('suspect_dob', '1980'), ['cases.csv', 1, 'column 7']],
  ['COLUMN_PERSONAL', caseWith('IP', 'a'), ['cases.csv', 1, 'column 7']],
  ['COLUMN_REPEATED', caseWith('Case_ID', 'test-1'), ['cases.csv', 1, 'column 7']],
  ['COLUMN_UNNAMED', caseWith(' ', 'a'), ['cases.csv', 1, 'column 7']],
  ['COLUMNS_TOO_MANY', casesWith(`${CASES}${',x'.repeat(201)}\n`), ['cases.csv', 1, undefined]],
];
