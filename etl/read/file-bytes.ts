import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { findingAt } from '../findings/finding.ts';
import { fileErrorHint, isFileError } from './file-error.ts';
import { FileStopped } from './file-stopped.ts';

/** The bytes of a file, unpacked where it is packed, and what was read of it on disk. */
export type FileBytes = {
  readonly chunks: AsyncIterable<Buffer>;
  /** Bytes read so far, of the file as it lies on disk. */
  readonly bytesRead: () => number;
  /** The hash of these bytes, once the reading has ended. */
  readonly sha256: () => string;
};

const CHUNK_BYTES = 256 * 1024;

/** What a packed file may unpack to, in bytes and as a multiple of what it has: more is a mistake or an attack. */
const LARGEST_UNPACKED_BYTES = 8 * 2 ** 30;
const LARGEST_RATIO = 100;
const RATIO_COUNTS_FROM_BYTES = 2 ** 20;

/** How files begin that hold no CSV, by the first bytes in hexadecimal. The name of a file says nothing. */
const ARCHIVES: readonly (readonly [start: string, name: string])[] = [
  ['504b0304', 'a ZIP archive or an Excel workbook'],
  ['d0cf11e0', 'an old Excel or Word file'],
  ['25504446', 'a PDF'],
  ['28b52ffd', 'a Zstandard file'],
  ['fd377a585a', 'an XZ file'],
  ['425a68', 'a bzip2 file'],
  ['377abcaf', 'a 7z archive'],
  ['50415231', 'a Parquet file'],
];
const GZIP = '1f8b';

/**
 * Opens a file and gives its bytes one after the other. A gzip file is told by its bytes and unpacked, all its members, with
 * their checksums and lengths compared. Stops (`FileStopped`) at what cannot be read, is packed otherwise, or unpacks to more
 * than the limits.
 */
export function openFileBytes(path: string, file: string): FileBytes {
  const hash = createHash('sha256');
  let bytes = 0;
  let sha256: string | undefined;
  const count = (chunk: Buffer) => {
    hash.update(chunk);
    bytes += chunk.length;
  };
  const finish = () => {
    sha256 ??= hash.digest('hex');
    return sha256;
  };
  return { chunks: unpacked(path, file, count), bytesRead: () => bytes, sha256: finish };
}

/** The bytes of a text, as if it were a file. */
export function textBytes(text: string): FileBytes {
  const bytes = Buffer.from(text);
  const chunks = (async function* () {
    yield bytes;
  })();
  return {
    chunks,
    bytesRead: () => bytes.length,
    sha256: () => createHash('sha256').update(bytes).digest('hex'),
  };
}

type Count = (chunk: Buffer) => void;

async function* unpacked(path: string, file: string, count: Count): AsyncGenerator<Buffer> {
  const onDisk = diskBytes(path, file, count);
  const first = await onDisk.next();
  if (first.done) return;
  refuseArchive(first.value, file);
  const whole = startingWith(first.value, onDisk);
  yield* hexStart(first.value).startsWith(GZIP) ? gunzipped(whole, file) : whole;
}

async function* diskBytes(path: string, file: string, count: Count): AsyncGenerator<Buffer> {
  try {
    if (!(await stat(path)).isFile()) throw notAFile(file);
    // A stream without encoding gives Buffers.
    for await (const chunk of createReadStream(path, {
      highWaterMark: CHUNK_BYTES,
    }) as AsyncIterable<Buffer>) {
      count(chunk);
      yield chunk;
    }
  } catch (error) {
    throw isFileError(error)
      ? new FileStopped(findingAt('FILE_UNREADABLE', { file, hint: fileErrorHint(error) }))
      : error;
  }
}

/** A pipe or a folder would never end, or never begin. */
function notAFile(file: string): FileStopped {
  return new FileStopped(findingAt('FILE_UNREADABLE', { file, hint: 'it is no ordinary file' }));
}

async function* startingWith(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

function hexStart(chunk: Buffer): string {
  return chunk.subarray(0, 8).toString('hex');
}

function refuseArchive(chunk: Buffer, file: string): void {
  const archive = ARCHIVES.find(([start]) => hexStart(chunk).startsWith(start));
  if (archive) throw new FileStopped(findingAt('FILE_NOT_CSV', { file, hint: `it is ${archive[1]}` }));
}

async function* gunzipped(packed: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  let packedBytes = 0;
  let unpackedBytes = 0;
  const fed = feed(packed, gunzip, (length) => {
    packedBytes += length;
  });
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      unpackedBytes += chunk.length;
      refuseBomb(file, packedBytes, unpackedBytes);
      yield chunk;
    }
    await fed;
    refuseRest(file, packedBytes, gunzip.bytesWritten);
  } catch (error) {
    throw isZlibError(error)
      ? new FileStopped(findingAt('GZIP_BROKEN', { file, hint: zlibHint(error) }))
      : error;
  } finally {
    gunzip.destroy();
  }
}

/** Gives a stream its bytes no faster than it takes them; a failure of the source ends the stream with it. */
async function feed(
  source: AsyncIterable<Buffer>,
  target: NodeJS.WritableStream & { destroy(error: Error): void },
  onBytes: (length: number) => void,
): Promise<void> {
  try {
    for await (const chunk of source) {
      onBytes(chunk.length);
      await new Promise<void>((resolve, reject) => {
        target.write(chunk, (error) => (error ? reject(error) : resolve()));
      });
    }
    target.end();
  } catch (error) {
    target.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

/** Node reads nothing more after a zero byte that follows a member: what stands there would be lost without a word. */
function refuseRest(file: string, packedBytes: number, takenBytes: number): void {
  if (takenBytes === packedBytes) return;
  const hint = `something follows the packed text at byte ${takenBytes}`;
  throw new FileStopped(findingAt('GZIP_BROKEN', { file, hint }));
}

function refuseBomb(file: string, packedBytes: number, unpackedBytes: number): void {
  const ratio = unpackedBytes / packedBytes;
  if (unpackedBytes > RATIO_COUNTS_FROM_BYTES && ratio > LARGEST_RATIO) {
    const hint = `it unpacks to more than ${LARGEST_RATIO} times its size`;
    throw new FileStopped(findingAt('FILE_TOO_LARGE', { file, hint }));
  }
  if (unpackedBytes > LARGEST_UNPACKED_BYTES) {
    const hint = `it unpacks to more than ${LARGEST_UNPACKED_BYTES} bytes`;
    throw new FileStopped(findingAt('FILE_TOO_LARGE', { file, hint }));
  }
}

/** Whether an error is zlib's answer about packed bytes. */
function isZlibError(error: unknown): error is Error & { readonly code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && /^Z_/.test(String(error.code));
}

function zlibHint({ code, message }: Error & { readonly code: string }): string {
  return code === 'Z_BUF_ERROR' ? 'it ends too early' : message;
}
