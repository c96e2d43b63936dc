import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';

/** A secret made ready once; there is one in an import. */
let ready: { readonly secret: string; readonly key: KeyObject } | undefined;

/**
 * The random-looking number of a case that the disclosure method adds up: the first 4 bytes, big endian, of
 * HMAC-SHA256(secret, 'case:' + case id). 0 to 4294967295; the same in every release as long as the secret is.
 */
export function recordKey(secret: string, caseId: string): number {
  return keyedNumber(secret, `case:${caseId}`);
}

/** The number of a request, in the same way from HMAC-SHA256(secret, 'request:' + request id). */
export function requestRecordKey(secret: string, requestId: string): number {
  return keyedNumber(secret, `request:${requestId}`);
}

/**
 * The key of a case in the facts: the first 8 bytes of SHA-256(source id + NUL + case id) as a signed integer. Every case
 * spreads over the nodes of a distributed database by it.
 */
export function caseKey(source: string, caseId: string): bigint {
  return factKey(source, caseId);
}

/** The key of a request in the facts, in the same way from source id and request id. */
export function requestKey(source: string, requestId: string): bigint {
  return factKey(source, requestId);
}

function keyedNumber(secret: string, text: string): number {
  if (ready?.secret !== secret) ready = { secret, key: createSecretKey(Buffer.from(secret)) };
  const digest = createHmac('sha256', ready.key).update(text).digest('hex');
  return Number.parseInt(digest.slice(0, 8), 16);
}

function factKey(source: string, id: string): bigint {
  const digest = hash('sha256', `${source}\0${id}`, 'hex');
  return BigInt.asIntN(64, BigInt(`0x${digest.slice(0, 16)}`));
}
