/** The text of the first `length` of some bytes of UTF-8. */
export type ReadText = (bytes: Buffer, length: number) => string;

/** Texts that are kept, each at a place of its own that its bytes name; a power of two. */
const PLACES = 8192;

/** Bytes of a text that is kept: codes, dates and ids are shorter. */
const LONGEST_KEPT = 32;

/**
 * Reads bytes as text, and gives the same text again where the same bytes came before: decoding is dear, cells are short, and the
 * cells of a column are mostly the same few. Memory is bounded: a text takes the place of another one with its hash.
 */
export function createTextMemory(): ReadText {
  const kept = new Array<string>(PLACES).fill('');
  return (bytes, length) => {
    if (length === 0) return '';
    if (length > LONGEST_KEPT) return bytes.toString('utf8', 0, length);
    const place = placeOf(bytes, length);
    const before = kept[place];
    if (before !== undefined && isTextOf(before, bytes, length)) return before;
    const text = bytes.toString('utf8', 0, length);
    // Only ASCII has one byte a character, so that bytes can be compared with characters.
    if (text.length === length) kept[place] = text;
    return text;
  };
}

function placeOf(bytes: Buffer, length: number): number {
  let hash = 0;
  for (let index = 0; index < length; index++) hash = (Math.imul(hash, 31) + (bytes[index] ?? 0)) | 0;
  return (hash ^ (hash >>> 13)) & (PLACES - 1);
}

function isTextOf(text: string, bytes: Buffer, length: number): boolean {
  if (text.length !== length) return false;
  for (let index = 0; index < length; index++) {
    if (text.charCodeAt(index) !== bytes[index]) return false;
  }
  return true;
}
