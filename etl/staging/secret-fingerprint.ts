import { createHmac } from 'node:crypto';

const LETTERS = 16;

/**
 * By what a secret of record keys is known again without being told: the first 16 hexadecimal digits of
 * HMAC-SHA256(secret, 'liaison record key fingerprint').
 */
export function secretFingerprint(secret: string): string {
  return createHmac('sha256', secret)
    .update('liaison record key fingerprint')
    .digest('hex')
    .slice(0, LETTERS);
}
