import { gzipSync } from 'node:zlib';
import { CASE, CASES, casesWith } from '../../findings/changed-bundle.ts';
import type { CorpusFile } from '../corpus-file.ts';

const GOOD = `${CASES}\n${CASE}\n`;
const PACKED = gzipSync(GOOD);
const packedAs = (content: Buffer) => ({ ...casesWith(''), 'cases.csv': undefined, 'cases.csv.gz': content });
const plainAs = (content: Buffer) => ({ ...casesWith(''), 'cases.csv': content });
const starting = (hex: string) => plainAs(Buffer.from(`${hex}${'00'.repeat(64)}`, 'hex'));
const flipped = (bytes: Buffer, place: number) => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(place) ^ 0x01, place);
  return copy;
};
const BROKEN = ['GZIP_BROKEN cases.csv.gz'];
const NOT_CSV = ['FILE_NOT_CSV cases.csv'];

/** Files packed with gzip, whole and damaged, and files that are something else. */
export const PACKED_FILES: readonly CorpusFile[] = [
  ['loaded', 'gzip', packedAs(PACKED)],
  ['loaded', 'gzip under the name of CSV', plainAs(PACKED)],
  ['loaded', 'CSV under the name of gzip', packedAs(Buffer.from(GOOD))],
  ['loaded', 'gzip of two members', packedAs(Buffer.concat([gzipSync(`${CASES}\n`), gzipSync(`${CASE}\n`)]))],
  [
    'loaded',
    'gzip of a member for every byte',
    packedAs(Buffer.concat([...GOOD].map((letter) => gzipSync(letter)))),
  ],
  ['loaded', 'gzip with an empty member at the end', packedAs(Buffer.concat([PACKED, gzipSync('')]))],
  ['refused', 'gzip of nothing', packedAs(gzipSync('')), ['FILE_EMPTY cases.csv.gz']],
  ['refused', 'gzip whose checksum is wrong', packedAs(flipped(PACKED, PACKED.length - 8)), BROKEN],
  ['refused', 'gzip whose length is wrong', packedAs(flipped(PACKED, PACKED.length - 4)), BROKEN],
  ['refused', 'gzip with a changed bit in the middle', packedAs(flipped(PACKED, 20)), BROKEN],
  ['refused', 'gzip of an unknown method', packedAs(flipped(PACKED, 2)), BROKEN],
  ['refused', 'gzip cut short by a byte', packedAs(PACKED.subarray(0, -1)), BROKEN, 'it ends too early'],
  ['refused', 'gzip without checksum and length', packedAs(PACKED.subarray(0, -8)), BROKEN],
  ['refused', 'gzip cut in half', packedAs(PACKED.subarray(0, PACKED.length / 2)), BROKEN],
  ['refused', 'gzip of its first two bytes', packedAs(PACKED.subarray(0, 2)), BROKEN],
  ['refused', 'gzip with text after it', packedAs(Buffer.concat([PACKED, Buffer.from('more')])), BROKEN],
  [
    'refused',
    'gzip with zeros after it, as of a tape',
    packedAs(Buffer.concat([PACKED, Buffer.alloc(512)])),
    BROKEN,
  ],
  [
    'refused',
    'gzip with a zero between two members, which hides the second from some readers',
    packedAs(
      Buffer.concat([
        gzipSync(`${CASES}\n${CASE}\n`),
        Buffer.alloc(1),
        gzipSync(CASE.replace('test-1', 'test-2')),
      ]),
    ),
    BROKEN,
  ],
  [
    'refused',
    'gzip whose second member is broken',
    packedAs(Buffer.concat([PACKED, flipped(PACKED, PACKED.length - 8)])),
    BROKEN,
  ],
  ['refused', 'gzip of gzip', packedAs(gzipSync(PACKED)), ['ENCODING_NOT_UTF8 cases.csv.gz:1']],
  [
    'refused',
    'gzip that unpacks to a thousand times its size',
    packedAs(gzipSync(`${GOOD}${'\n'.repeat(4_000_000)}`)),
    ['FILE_TOO_LARGE cases.csv.gz'],
    'more than 100 times its size',
  ],
  [
    'refused',
    'gzip of UTF-16',
    packedAs(gzipSync(Buffer.from(`\ufeff${GOOD}`, 'utf16le'))),
    ['ENCODING_NOT_UTF8 cases.csv.gz:1'],
  ],
  ['refused', 'gzip and CSV of the same file', { 'cases.csv.gz': PACKED }, ['FILE_TWICE cases.csv.gz']],
  [
    'refused',
    'a ZIP archive or an Excel workbook',
    starting('504b0304'),
    NOT_CSV,
    'a ZIP archive or an Excel workbook',
  ],
  ['refused', 'an old Excel file', starting('d0cf11e0a1b11ae1'), NOT_CSV, 'an old Excel or Word file'],
  ['refused', 'a PDF', starting('255044462d312e37'), NOT_CSV, 'a PDF'],
  ['refused', 'a Zstandard file', starting('28b52ffd'), NOT_CSV],
  ['refused', 'an XZ file', starting('fd377a585a00'), NOT_CSV],
  ['refused', 'a bzip2 file', starting('425a6839'), NOT_CSV],
  ['refused', 'a 7z archive', starting('377abcaf271c'), NOT_CSV],
  ['refused', 'a Parquet file', starting('50415231'), NOT_CSV],
  [
    'refused',
    'a ZIP archive packed with gzip',
    packedAs(gzipSync(Buffer.from(`504b0304${'00'.repeat(64)}`, 'hex'))),
    ['CHARACTER_REFUSED cases.csv.gz:1'],
  ],
];
