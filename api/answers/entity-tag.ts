import { createHash } from 'node:crypto';
import type { Encoding } from './content-encoding.ts';
import { PROGRAM_FINGERPRINT } from './program-fingerprint.ts';

/**
 * The strong entity tag of an answer (RFC 9110 8.8.3), known before the answer is made: from what decides its bytes, which is
 * the question in its canonical form, the release, the format, the language, the program, and how the body is encoded.
 */
export function entityTag(identity: readonly string[], encoding: Encoding): string {
  const decides = JSON.stringify([PROGRAM_FINGERPRINT, encoding, ...identity]);
  return `"${createHash('sha256').update(decides).digest('base64url')}"`;
}
