import type { Look, Style } from './look.ts';
import { evenly, wrapped } from './wrapped.ts';

/** How much deeper the other lines of a labelled sentence are set in than its first. */
const HANGING = 2;

/** A sentence after a painted label of our own words; set in by `depth` columns. */
type Labelled = {
  readonly depth: number;
  readonly label: string;
  readonly style: Style;
  readonly text: string;
};

/** The lines of a sentence, set in by `depth` columns. */
export function sentence(look: Look, depth: number, text: string): readonly string[] {
  return wrapped({ text, indent: evenly(depth), columns: look.columns });
}

/** The lines of a sentence with a painted label before it. */
export function labelledSentence(look: Look, { depth, label, style, text }: Labelled): readonly string[] {
  const blanks = ' '.repeat(depth);
  const indent = { first: `${blanks}${label} `, rest: ' '.repeat(depth + HANGING) };
  const [first = '', ...others] = wrapped({ text, indent, columns: look.columns });
  return [`${blanks}${look.paint(style, label)}${first.slice(depth + label.length)}`, ...others];
}

/** A painted heading. */
export function heading(look: Look, text: string): string {
  return look.paint('heading', text);
}
