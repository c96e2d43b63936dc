import { type Finding, findingAt } from '../findings/finding.ts';
import { nearestHint } from '../findings/nearest-hint.ts';
import { shownHeader } from '../findings/shown-header.ts';
import { describeKind } from '../screen/describe-kind.ts';
import { personalHeader } from '../screen/personal-header.ts';
import type { Column, Columns } from './column.ts';

/** A column of a file that is there: the field it fills and the place of its cell in a row. */
export type PlacedColumn = {
  readonly field: string;
  readonly column: Column<unknown>;
  readonly index: number;
};

/** What is wrong with a header. */
export function headerFindings(header: Header): readonly Finding[] {
  const { file, cells, columns } = header;
  const placed = placeColumns(cells, columns);
  const missing = placed
    .filter(({ column, index }) => column.isRequired && index === -1)
    .map(({ column: { name } }) => findingAt('COLUMN_MISSING', { file, line: 1, column: name, hint: name }));
  const wrong = isTooWide(header)
    ? [tooWide(header)]
    : cells.flatMap((_, index) => wrongCell(header, index) ?? []);
  return [...wrong, ...missing];
}

/** The place of each column in a header; -1 where it is absent. */
export function placeColumns(cells: readonly string[], columns: Columns): readonly PlacedColumn[] {
  return Object.entries(columns).map(([field, column]) => ({
    field,
    column,
    index: cells.indexOf(column.name),
  }));
}

const MOST_COLUMNS = 200;

function isTooWide({ cells }: Header): boolean {
  return cells.length > MOST_COLUMNS;
}

function tooWide({ file, cells }: Header): Finding {
  return findingAt('COLUMNS_TOO_MANY', { file, line: 1, hint: `it has ${cells.length}` });
}

type Header = { readonly file: string; readonly cells: readonly string[]; readonly columns: Columns };

function wrongCell({ file, cells, columns }: Header, index: number): Finding | undefined {
  const cell = cells[index] ?? '';
  const place = { file, line: 1, column: `column ${index + 1}`, shown: shownHeader(cell) };
  if (cell.trim() === '') return findingAt('COLUMN_UNNAMED', place);
  const first = cells.findIndex((other) => folded(other) === folded(cell));
  if (first < index) return findingAt('COLUMN_REPEATED', { ...place, hint: `it is column ${first + 1} too` });
  const names = Object.values(columns).map(({ name }) => name);
  if (names.includes(cell)) return undefined;
  const kind = personalHeader(cell);
  if (kind) return findingAt('COLUMN_PERSONAL', { ...place, hint: `this looks like ${describeKind(kind)}` });
  return findingAt('COLUMN_UNKNOWN', { ...place, hint: nearestHint(cell, names) });
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** What separates the cells instead of the comma, where the header shows it. */
export function wrongDelimiter(cells: readonly string[]): ';' | '\t' | undefined {
  if (cells.length > 1) return undefined;
  if (cells[0]?.includes(';')) return ';';
  return cells[0]?.includes('\t') ? '\t' : undefined;
}
