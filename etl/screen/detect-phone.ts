import { type CountryCode, isValidPhoneNumber } from 'libphonenumber-js/max';

/** Number plans that a number without a country is tried with: those of the States of Europe, and the American one. */
const PLANS: readonly CountryCode[] = [
  ...([
    'AT',
    'BE',
    'BG',
    'CH',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GB',
    'GR',
    'HR',
    'HU',
  ] as const),
  ...([
    'IE',
    'IS',
    'IT',
    'LI',
    'LT',
    'LU',
    'LV',
    'MT',
    'NL',
    'NO',
    'PL',
    'PT',
    'RO',
    'SE',
    'SI',
    'SK',
  ] as const),
  ...(['AL', 'BA', 'MD', 'ME', 'MK', 'RS', 'TR', 'UA', 'US'] as const),
];

const INTERNATIONAL =
  /(?<![\p{L}\p{N}+])(?:\+ ?|00(?=\d{0,4}[ ()./-]))[1-9][\d ()./-]{6,22}\d(?![\p{L}\p{N}])/gu;
const NATIONAL =
  /(?<![\p{L}\p{N}.,/+-])(?:\(0?\d{1,5}\)|0\d{1,5}(?=[ /]))[\d ()/-]{5,18}\d(?![\p{L}\p{N}.:])/gu;
const DATE_OR_FILE_NUMBER =
  /^(?:0?[1-9]|[12]\d|3[01])[/ -](?:0?[1-9]|1[0-2])[/ -](?:(?:19|20)\d\d(?!\d)|\d\d$)|[/-](?:19|20)\d\d$/;
const FEWEST_DIGITS = 9;
const WORDED =
  /(?<!\p{L})(?:tel|tél|telf|tlf|phone|telephone|telefon|telefono|teléfono|telefone|téléphone|mobile|mobil|móvil|handy|gsm|fax|cell|whatsapp|тел|τηλ)\p{L}{0,4}[^\p{L}\d+]{1,4}((?:\+|\(|\d)[\d ()./-]{4,20}\d)(?![\p{L}\p{N}])/giu;

/**
 * Whether a plain text holds a telephone number that a number plan knows: with `+` or a spaced `00` and a country; with a
 * leading 0 or an area code in brackets, and gaps; or after a word such as `tel.`. Bare digits alone are none.
 * Source: ITU-T E.164, E.123; the plans are those of `libphonenumber-js/max`.
 */
export function holdsPhone(plain: string): boolean {
  return (
    (plain.match(INTERNATIONAL) ?? []).some((number) => isValidPhoneNumber(number.replace(/^00/, '+'))) ||
    (plain.match(NATIONAL) ?? []).some((number) => isSpelt(number) && isInAnyPlan(number)) ||
    [...plain.matchAll(WORDED)].some(([, number]) => isInAnyPlan(number ?? ''))
  );
}

/** Whether digits with gaps are written as a telephone number, and not as a day or as the number of a file and its year. */
function isSpelt(number: string): boolean {
  return number.replace(/\D/g, '').length >= FEWEST_DIGITS && !DATE_OR_FILE_NUMBER.test(number);
}

function isInAnyPlan(number: string): boolean {
  return PLANS.some((plan) => isValidPhoneNumber(number, plan));
}
