import type { CellProblem } from '../parse/column.ts';
import { isProblem } from '../parse/column.ts';
import type { RowProblem } from '../parse/parse-row.ts';
import { type CellReader, cellReader } from './cell-reader.ts';
import type { Field } from './fields.ts';
import { isColumnSource, isYearSource } from './mapped-columns.ts';
import type { Mapping } from './mapping-schema.ts';
import type { Source } from './source-schema.ts';

/** How one field of a row is filled: from a cell, with a constant, or with the year of the copy. */
export type FieldPlan =
  | { readonly from: 'cell'; readonly index: number; readonly column: string; readonly read: CellReader }
  | { readonly from: 'constant'; readonly value: string }
  | { readonly from: 'year' };

/** Where a plan is made: the mapping, and the place of a column of the file. */
export type Planning = { readonly mapping: Mapping; readonly indexOf: (column: string) => number };

const EMPTY: FieldPlan = { from: 'constant', value: '' };

/** How a field is filled. A column that the file lacks is empty in every row. */
export function planField(
  { mapping, indexOf }: Planning,
  field: Field,
  source: Source | undefined,
): FieldPlan {
  if (source === undefined) return EMPTY;
  if (typeof source === 'string') return { from: 'constant', value: source };
  if (isYearSource(source)) return { from: 'year' };
  if (!isColumnSource(source)) return EMPTY;
  const index = indexOf(source.column);
  if (index === -1)
    return source.when_empty === undefined ? EMPTY : { from: 'constant', value: source.when_empty };
  return { from: 'cell', index, column: source.column, read: cellReader(mapping, field, source) };
}

/** What a field is called in findings: the column that fills it, else what the mapping says. */
export function sourceLabel(field: Field, sources: readonly (Source | undefined)[]): string {
  const columns = sources.filter(isColumnSource).map(({ column }) => column);
  return columns.length === 0 ? `${field.name} (from the mapping)` : [...new Set(columns)].join(' / ');
}

/** The canonical text of a field in a row. A cell that cannot be read is empty, and told. */
export function fillField(
  plan: FieldPlan,
  row: { readonly cells: readonly string[]; readonly year: string },
  tell: (problem: RowProblem) => void,
): string {
  if (plan.from === 'constant') return plan.value;
  if (plan.from === 'year') return row.year;
  const cell = row.cells[plan.index] ?? '';
  const value = plan.read(cell);
  if (!isProblem(value)) return value;
  tell(cellProblem(value, plan.column, cell));
  return '';
}

/** A problem of a cell, with the column of the source and what stands there. */
export function cellProblem(problem: CellProblem, column: string, cell: string): RowProblem {
  return { ...problem, column, value: cell.trim() };
}
