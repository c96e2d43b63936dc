import { restored } from '#domain/spreadsheet-safe';
import type { FileSource } from '../bundle/file-source.ts';
import type { RowContext } from '../check/row-rule.ts';
import type { Finding } from '../findings/finding.ts';
import { mostCopies } from '../mapping/row-copies.ts';
import { wrongDelimiter } from '../parse/header.ts';
import type { Dialect } from '../read/dialect.ts';
import { FileStopped } from '../read/file-stopped.ts';
import type { Cut } from '../read/record-cutter.ts';
import { RETURNED_COLUMN } from '../returned/returned-column.ts';
import { checkHeader, wrongSeparator } from './check-header.ts';
import { readHeaderCells } from './file-header.ts';
import type { FilePlan } from './file-plan.ts';
import type { StageContext } from './stage-table.ts';

/** What the plan of a file is made of besides its header. */
export type Planning = {
  readonly source: FileSource;
  readonly context: StageContext & RowContext;
  readonly keepsAll: boolean;
};

/** A plan, what is wrong with the header, and whether nothing after it can be made sense of. */
export type Planned = {
  readonly plan: FilePlan;
  readonly findings: readonly Finding[];
  readonly isHopeless: boolean;
};

let plans = 0;

/**
 * The plan for a file, from the piece that holds its header; `undefined` when that is still to come. Stops (`FileStopped`) where
 * the header cannot be read.
 */
export async function planFile(
  cut: Cut,
  { source, context, keepsAll }: Planning,
): Promise<Planned | undefined> {
  const { target, name, mapping } = source;
  const dialect = await dialectOf(cut, source);
  const cells = await readHeaderCells(cut, dialect, name);
  if (cells !== undefined && 'code' in cells) throw new FileStopped(cells);
  if (cells === undefined) return undefined;
  const returnedAt = cells.indexOf(RETURNED_COLUMN);
  const header = returnedAt === -1 ? cells : cells.toSpliced(returnedAt, 1).map(restored);
  plans += 1;
  const id = `${process.pid}-${plans}`;
  const plan = { id, target, name, dialect, header, returnedAt, mapping, context, keepsAll };
  const { findings, isHopeless } = checkHeader(header, { ...source, dialect });
  const separator = dialect === source.dialect ? [] : [wrongSeparator(name, [dialect.delimiter])];
  return { plan, findings: [...separator, ...findings], isHopeless };
}

/** How a file is read: where it has another separator than it should, with that, so that its rows can be checked all the same. */
async function dialectOf(cut: Cut, { name, dialect }: FileSource): Promise<Dialect> {
  if (dialect.delimiter !== ',') return dialect;
  const cells = await readHeaderCells(cut, dialect, name);
  const delimiter = Array.isArray(cells) && !isLineOfExcel(cells) ? wrongDelimiter(cells) : undefined;
  if (delimiter === undefined) return dialect;
  const found: Dialect = { ...dialect, delimiter };
  const again = await readHeaderCells(cut, found, name);
  return Array.isArray(again) && again.length > 1 ? found : dialect;
}

/** Excel names the separator in a line of its own before the header (`sep=;`). */
function isLineOfExcel([cell = '']: readonly string[]): boolean {
  return /^sep=/i.test(cell);
}

/** A row may stand for many cases through a mapping: then a piece has few of them. */
export function linesOfAPiece({ mapping }: FileSource): number | undefined {
  const copies = mapping === undefined ? 1 : mostCopies(mapping);
  return copies === 1 ? undefined : Math.max(1, Math.min(MOST_LINES, Math.floor(MOST_CASES / copies)));
}

/** A piece of rows that may stand for many cases has at most so many lines, and makes at most so many cases if a line does not. */
const MOST_LINES = 50;
const MOST_CASES = 20_000;
