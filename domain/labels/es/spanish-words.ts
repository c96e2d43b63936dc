const GROUP = /\B(?=(?:\d{3})+$)/g;
const UNGROUPED_DIGITS = 4;

/** A whole number as it is written in a sentence: 1234, and 12 345 with a narrow no-break space. */
export function grouped(count: number): string {
  const digits = String(count);
  return digits.length > UNGROUPED_DIGITS ? digits.replace(GROUP, '\u202F') : digits;
}

/** Words in a row, the last joined by «y». */
export function inRow(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${andBefore(last)} ${last}`;
}

/** “y” becomes “e” before the sound of i. */
function andBefore(word: string): string {
  return /^(?:i(?!a|e)|hi(?!a|e)|í)/i.test(word) ? 'e' : 'y';
}
