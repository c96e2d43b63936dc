import type { DataTable } from '#domain/data-table';
import { selectionSchema } from '#domain/selection-query';
import type { CellRow } from '../../api/figures/cells.ts';
import { readQuestion } from '../../api/figures/question.ts';
import { shape } from '../../api/figures/shape.ts';
import { orThrow } from '../../api/problem.ts';
import type { FoundRelease } from '../../api/release.query.ts';
import { foundRelease } from './found-release.ts';

/** The table of a question, of rows as the database would give them, without a database. */
export function shapedTable(
  query: string,
  found: FoundRelease = foundRelease(),
  rows: readonly CellRow[] = [],
): DataTable {
  const selection = selectionSchema.parse(Object.fromEntries(new URLSearchParams(query)));
  return shape(orThrow(readQuestion(selection, found)), { found, rows });
}
