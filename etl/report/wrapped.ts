import { escaped } from './escaped.ts';

/** With what the lines of a paragraph begin: the first, and all others. */
type Indent = { readonly first: string; readonly rest: string };

/** A paragraph of a report, and the columns of the terminal that shows it. */
type Paragraph = { readonly text: string; readonly indent: Indent; readonly columns: number };

/**
 * The lines of a text, none wider than the terminal unless a single word is. The text is made safe for a terminal here, so
 * that none escapes it; line feeds in it are no ends of lines.
 */
export function wrapped({ text, indent, columns }: Paragraph): readonly string[] {
  const lines: string[] = [];
  let line = indent.first;
  let isBegun = false;
  for (const word of escaped(text).split(' ')) {
    if (isBegun && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = indent.rest;
      isBegun = false;
    }
    line += isBegun ? ` ${word}` : word;
    isBegun = true;
  }
  return [...lines, line];
}

/** An indent of the same depth for every line. */
export function evenly(depth: number): Indent {
  return { first: ' '.repeat(depth), rest: ' '.repeat(depth) };
}

/** The columns that a text takes. */
export function width(text: string): number {
  return Array.from(text).length;
}
