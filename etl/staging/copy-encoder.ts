/** What a cell of a COPY row can be. `undefined` is NULL. */
export type CopyValue = string | number | bigint | boolean | readonly string[] | undefined;

/** Texts of one column come again and again; so many are remembered as COPY wants them. */
const MOST_REMEMBERED = 5000;

/**
 * An encoder of the cells of one column in the text format of COPY. Nothing of an uploaded file reaches the database but
 * through here, because COPY reads a backslash, a tab or a line with `\.` as commands. A list is remembered by identity: it is
 * never changed.
 */
export function createCopyEncoder(): (value: CopyValue) => string {
  const texts = new Map<string, string>();
  const lists = new WeakMap<readonly string[], string>();

  const encodeText = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const encoded = escapeText(text);
    if (texts.size < MOST_REMEMBERED) texts.set(text, encoded);
    return encoded;
  };
  const encodeList = (list: readonly string[]): string => {
    const encoded = lists.get(list) ?? escapeText(encodeArray(list));
    lists.set(list, encoded);
    return encoded;
  };

  return (value) => {
    if (value === undefined) return '\\N';
    if (typeof value === 'string') return encodeText(value);
    if (typeof value === 'boolean') return value ? 't' : 'f';
    if (typeof value === 'object') return value.length === 0 ? '{}' : encodeList(value);
    return String(value);
  };
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
