/**
 * What a spreadsheet may read as a formula: `= + - @`, TAB, CR, LF, NUL or their full-width forms at the start, also after
 * blanks or quotes.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORMULA = /^[\s"'\u0000\ufeff]*(?:[=+\-@\t\r\n\u0000\uff1d\uff0b\uff0d\uff20\u2212])|^[\t\r\n\u0000]/u;

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what could be one. Numbers are no text. */
export function neutralText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
