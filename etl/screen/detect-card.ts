import validator from 'validator';

/** The first digits that issuers have, and how many digits their numbers have. Source: ISO/IEC 7812, issuers' own pages. */
const ISSUERS: readonly RegExp[] = [
  /^4\d{15}$/,
  /^5[1-5]\d{14}$/,
  /^2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}$/,
  /^3[47]\d{13}$/,
  /^3(?:0[0-5]|[689]\d)\d{11}$/,
  /^6(?:011|4[4-9]\d|5\d\d)\d{12}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
  /^62\d{14}$/,
];

const CARD_LENGTHS = [14, 15, 16] as const;
const RUNS = CARD_LENGTHS.map(
  (length) => new RegExp(`(?<![\\p{L}\\p{N}])(?=(\\d(?:[ -]?\\d){${length - 1}})(?![\\p{L}\\p{N}]))`, 'gu'),
);
const CODE_ALONE = /^[\w.-]+$/;

/** Whether digits, with or without hyphens, are a card number: issuer, length and Luhn. One in 45 of 16 random digits is. */
export function isCardNumber(digits: string): boolean {
  const compact = digits.replace(/[ -]/g, '');
  return ISSUERS.some((issuer) => issuer.test(compact)) && validator.isLuhnNumber(compact);
}

/** Whether a plain text holds a card number among other words, or grouped by blanks. */
export function holdsCard(plain: string): boolean {
  if (CODE_ALONE.test(plain)) return false;
  return RUNS.some((run) => [...plain.matchAll(run)].some(([, digits]) => isCardNumber(digits ?? '')));
}
