/** What shows nothing on a screen: zero-width and direction marks, soft hyphens, variation selectors. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u{34f}/gu;
const DIGIT_OF_ANY_SCRIPT = /\p{Nd}/gu;
const NOT_ASCII = /[^\u{20}-\u{7e}]/u;
const DISARMED = /[[({<]\s?([.@:])\s?[\])}>]/g;
const NINE = 9;

/**
 * A text as the detectors read it, so that no spelling hides a person: NFKC, invisible characters gone, digits of every
 * script as ASCII, every blank a space, every dash a hyphen, and `[.]` or `(@)` as the sign itself.
 * Source: Unicode Standard Annex 15 (NFKC), general categories Cf, Nd, Pd, Zs.
 */
export function undisguisedText(text: string): string {
  const signs = NOT_ASCII.test(text) ? plainSigns(text) : text;
  return signs.replace(DISARMED, '$1');
}

function plainSigns(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DIGIT_OF_ANY_SCRIPT, asciiDigit)
    .replace(/\s/g, ' ')
    .replace(/\p{Pd}|\u{2212}/gu, '-')
    .replace(/[\u{2018}\u{2019}\u{2032}]/gu, "'")
    .replace(/[\u{201c}\u{201d}\u{2033}]/gu, '"')
    .replace(/\u{66b}/gu, '.');
}

/** Unicode gives the ten digits of a script ten code points in a row, zero first. */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < NINE && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value);
}
