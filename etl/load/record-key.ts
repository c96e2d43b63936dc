import { createHmac, hash } from 'node:crypto';

/**
 * The random-looking number of a case that the disclosure method adds up: the first 4 bytes, big endian, of
 * HMAC-SHA256(secret, 'case:' + case id). 0 to 4294967295; the same in every release as long as the secret is.
 */
export function recordKey(secret: string, caseId: string): number {
  return createHmac('sha256', secret).update(`case:${caseId}`).digest().readUInt32BE(0);
}

/**
 * The key of a case in the facts: the first 8 bytes of SHA-256(source id + NUL + case id) as a signed integer. Every case
 * spreads over the nodes of a distributed database by it.
 */
export function caseKey(source: string, caseId: string): bigint {
  return hash('sha256', `${source}\0${caseId}`, 'buffer').readBigInt64BE(0);
}
