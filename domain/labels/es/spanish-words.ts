/** Words in a row, the last joined by «y». */
export function inRow(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${andBefore(last)} ${last}`;
}

/** “y” becomes “e” before the sound of i. */
function andBefore(word: string): string {
  return /^(?:i(?!a|e)|hi(?!a|e)|í)/i.test(word) ? 'e' : 'y';
}
