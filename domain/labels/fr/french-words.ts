const GROUP = /\B(?=(?:\d{3})+$)/g;

/** A whole number as it is written in a sentence: 12 345. */
export function grouped(count: number): string {
  return String(count).replace(GROUP, '\u202F');
}

/** Words in a row, the last joined by « et ». */
export function inRow(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} et ${last}`;
}
