import { isIP } from 'node:net';

const FOUR_NUMBERS = /(?<![0-9A-Za-z.])(?:\d{1,3}\.){3}\d{1,3}(?![0-9A-Za-z]|\.\d)/g;
const HEX_GROUPS = /(?<![0-9A-Za-z:.])[0-9a-f:]{2,39}(?:\.\d{1,3}){0,3}(?![0-9A-Za-z:])/gi;
const FEWEST_HEX_DIGITS = 3;
const VERSION_4 = 4;
const VERSION_6 = 6;

/**
 * Whether a plain text holds an address of the Internet Protocol, version 4 (four numbers of 0 to 255, leading zeros
 * allowed) or 6 (with at least three hexadecimal digits, so that `::` and a time of day are none).
 * Source: RFC 791, RFC 4291; Node's own `isIP` decides.
 */
export function holdsIpAddress(plain: string): boolean {
  return holdsVersion4(plain) || holdsVersion6(plain);
}

function holdsVersion4(plain: string): boolean {
  if (!plain.includes('.')) return false;
  const found = plain.match(FOUR_NUMBERS) ?? [];
  return found.some((numbers) => isIP(numbers.replace(/\b0+(?=\d)/g, '')) === VERSION_4);
}

function holdsVersion6(plain: string): boolean {
  if (!plain.includes(':')) return false;
  const found = plain.match(HEX_GROUPS) ?? [];
  return found.some(
    (groups) => isIP(groups) === VERSION_6 && groups.replace(/[:.]/g, '').length >= FEWEST_HEX_DIGITS,
  );
}
