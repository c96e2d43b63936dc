/** Control characters, invisible and direction-changing ones, private use, and halves of a character. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/**
 * A text that may come from outside, such as the name of a file, as it may stand on a terminal: what would steer the terminal
 * or hide itself is written like `\u{1b}`. Always one line.
 */
export function escaped(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
