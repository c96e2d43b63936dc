import { styleText } from 'node:util';

/** How a report is shown: the columns of the terminal, whether in colours, and what its last lines tell the reader to type. */
export type ReportLook = {
  readonly columns?: number | undefined;
  readonly isColoured?: boolean | undefined;
  /** The command as it was typed, without `--accept`, `--dry-run` and `--returned`. */
  readonly command?: string | undefined;
  /** How the reader calls the program; `liaison` where that is not known. */
  readonly program?: string | undefined;
  /** Where the returned files were written, if they were. */
  readonly returnedFolder?: string | undefined;
};

/** A look with all that was left open decided. */
export type Look = {
  readonly columns: number;
  readonly paint: (style: Style, text: string) => string;
  readonly command: string;
  readonly program: string;
  readonly returnedFolder: string | undefined;
};

export type Style = 'error' | 'warning' | 'done' | 'heading' | 'quiet';

const COLOUR: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  done: ['bold', 'green'],
  heading: ['bold'],
  quiet: ['dim'],
};

/** Sentences are hard to read when they are longer, and cannot be set in when the terminal is narrower. */
const WIDEST = 100;
const NARROWEST = 40;

/** The look that was asked for. Lines have at most 100 columns; where the terminal does not say, as many. */
export function lookOf({
  columns,
  isColoured,
  command,
  program = 'liaison',
  returnedFolder,
}: ReportLook): Look {
  return {
    columns: Math.max(NARROWEST, Math.min(columns ?? WIDEST, WIDEST)),
    paint: isColoured
      ? (style, text) => styleText(COLOUR[style], text, { validateStream: false })
      : (_, text) => text,
    command: command ?? `${program} import <folder>`,
    program,
    returnedFolder,
  };
}

/** What can be told of the look from the stream: colours on a terminal only, and not where NO_COLOR is set. */
export function terminalLook(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  { NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): Pick<ReportLook, 'columns' | 'isColoured'> {
  const isColoured = stream.isTTY === true && (NO_COLOR ?? '') === '' && TERM !== 'dumb';
  return { columns: stream.columns, isColoured };
}
