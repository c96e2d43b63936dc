/**
 * What a spreadsheet may read as a formula: `= + - @`, TAB, CR, LF, NUL or their full-width forms at the start, also after
 * blanks or quotes. An apostrophe is a quote, so a text stays one of these however many stand before it.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORMULA = /^[\s"'\u0000\ufeff]*(?:[=+\-@\t\r\n\u0000\uff1d\uff0b\uff0d\uff20\u2212])/u;

/** A number as a spreadsheet shows it and does no harm: it stays a number. */
const PLAIN_NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/**
 * A text that no spreadsheet takes for a formula: one apostrophe more stands before what could be one. Plain numbers stay as
 * they are. `restored` gives back every text unchanged.
 */
export function neutralised(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/** The text that `neutralised` was given: an apostrophe that keeps a formula from being one is taken away. */
export function restored(text: string): string {
  if (!text.startsWith("'")) return text;
  const bare = text.slice(1);
  return isFormula(bare) ? bare : text;
}

function isFormula(text: string): boolean {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text);
}
