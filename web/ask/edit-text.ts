import type { Span } from './reading.ts';

/** A text without a part of it, and without the space that would be left twice. */
export function withoutSpan(text: string, { start, end }: Span): string {
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end).trimStart()];
  return [before, after].filter((each) => each !== '').join(' ');
}

/** A text with other words in the place of a part of it. */
export function withWords(text: string, { start, end }: Span, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}
