import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request } from 'express';

/** How a body may travel, the shortest first. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** Below this many bytes compression saves less than the network packet it is sent in. */
const SMALLEST = 1_024;

/** Answers are compressed while a reader waits: five takes about as long as gzip, eleven much longer for little. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const withBrotli = promisify<Buffer, typeof BROTLI, Buffer>(brotliCompress);
const withGzip = promisify<Buffer, Buffer>(gzip);

/** The shortest encoding that a client accepts; a client that names none gets the plain body. */
export function acceptedEncoding(request: Request): Encoding {
  if (request.headers['accept-encoding'] === undefined) return 'identity';
  return ENCODINGS.find((encoding) => request.acceptsEncodings(encoding) !== false) ?? 'identity';
}

/** A body in an encoding, and the encoding it then has: a short one stays plain. */
export async function encode(plain: Buffer, wanted: Encoding): Promise<{ body: Buffer; encoding: Encoding }> {
  if (plain.length < SMALLEST) return { body: plain, encoding: 'identity' };
  switch (wanted) {
    case 'br':
      return { body: await withBrotli(plain, BROTLI), encoding: 'br' };
    case 'gzip':
      return { body: await withGzip(plain), encoding: 'gzip' };
    case 'identity':
      return { body: plain, encoding: 'identity' };
    default:
      throw new Error(`unknown encoding: ${wanted satisfies never}`);
  }
}
