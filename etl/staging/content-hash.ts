/**
 * A number for what a row says, from -2^31 to 2^31 - 1: FNV-1a over its characters, then mixed so that every character counts in
 * every bit, because the numbers of the rows of a case are added up. The same text always has the same number, on every
 * machine. It tells a change, not an attack: two texts in four thousand million share one.
 */
export function contentHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
