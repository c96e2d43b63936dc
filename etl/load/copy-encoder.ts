/** What a cell of a COPY row can be. `undefined` is NULL. */
export type CopyValue = string | number | bigint | boolean | readonly string[] | undefined;

/**
 * Cells of one row in the text format of COPY, a tab before each. Nothing of an uploaded file reaches the database but
 * through here, because COPY reads a backslash, a tab or a line with `\.` as commands.
 */
export function encodeCopyCells(values: readonly CopyValue[]): string {
  let cells = '';
  for (const value of values) cells += `\t${encodeValue(value)}`;
  return cells;
}

function encodeValue(value: CopyValue): string {
  if (value === undefined) return '\\N';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'object') return value.length === 0 ? '{}' : escapeText(encodeArray(value));
  return String(value);
}

const SPECIAL = /[\\\t\n\r\b\f\v]/;

const ESCAPE: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\v', '\\v'],
]);

function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(/[\\\t\n\r\b\f\v]/g, (letter) => ESCAPE.get(letter) ?? letter);
}

/** An array literal of PostgreSQL: every element quoted, quotation mark and backslash inside escaped. */
function encodeArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
