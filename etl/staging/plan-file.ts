import { restored } from '#domain/spreadsheet-safe';
import type { FileSource } from '../bundle/file-source.ts';
import type { RowContext } from '../check/row-rule.ts';
import type { Finding } from '../findings/finding.ts';
import { FileStopped } from '../read/file-stopped.ts';
import type { Cut } from '../read/record-cutter.ts';
import { RETURNED_COLUMN } from '../returned/returned-column.ts';
import { checkHeader } from './check-header.ts';
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
  const { target, name, dialect, mapping } = source;
  const cells = await readHeaderCells(cut, dialect, name);
  if (cells !== undefined && 'code' in cells) throw new FileStopped(cells);
  if (cells === undefined) return undefined;
  const returnedAt = cells.indexOf(RETURNED_COLUMN);
  const header = returnedAt === -1 ? cells : cells.toSpliced(returnedAt, 1).map(restored);
  plans += 1;
  const id = `${process.pid}-${plans}`;
  const plan = { id, target, name, dialect, header, returnedAt, mapping, context, keepsAll };
  return { plan, ...checkHeader(header, source) };
}

/** A row may stand for many cases through a mapping: then a piece has few of them. */
export function linesOfAPiece({ mapping }: FileSource): number | undefined {
  return mapping?.weight || mapping?.years ? 50 : undefined;
}
