import { isUtf8 } from 'node:buffer';
import type { Dialect } from '../../read/dialect.ts';
import { openFileBytes } from '../../read/file-bytes.ts';

const SAMPLE_BYTES = 256 * 1024;
const LINE_FEED = 0x0a;
const DELIMITERS: readonly Dialect['delimiter'][] = [',', ';', '\t', '|'];

/** The dialect in which a file seems to be written: not UTF-8 is Windows-1252, and the header's most frequent separator. */
export async function sniffDialect(path: string, file: string): Promise<Dialect> {
  const sample = await firstLines(path, file);
  const encoding = isUtf8(sample) ? 'utf-8' : 'windows-1252';
  return { encoding, delimiter: delimiterOf(sample.toString('latin1')) };
}

/** Whole lines from the beginning of a file, so that no character is cut. */
async function firstLines(path: string, file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of openFileBytes(path, file).chunks) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= SAMPLE_BYTES) break;
  }
  const sample = Buffer.concat(chunks);
  const end = sample.lastIndexOf(LINE_FEED);
  return bytes < SAMPLE_BYTES || end === -1 ? sample : sample.subarray(0, end);
}

function delimiterOf(text: string): Dialect['delimiter'] {
  const [header = ''] = text.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const times = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, other) => (times(other) > times(best) ? other : best));
}
