import type { DataTable } from '#domain/data-table';
import type { Figure } from '#domain/figure';
import { type Row, yearsOf } from '../cells.ts';
import { linesOf } from '../charts/options/lines.ts';
import { lastFullYear } from '../selection/years-in-release.ts';

/** The figure of the last year that had ended when the data were cut, and that of the year before, where the table has it. */
export type Latest = { readonly year: number; readonly figure: Figure; readonly before: Figure | undefined };

/** The latest figure of a line of a table by year; `undefined` where there is no such line. Without a code: its first line. */
export function latestOf(table: DataTable, code?: string): Latest | undefined {
  const lines = linesOf(table);
  const line = lines.find((each) => each.code === code) ?? lines[0];
  const years = yearsOf(table);
  const year = lastFullYear(years, table.release) ?? years.last;
  const figure = line && figureIn(line.rows, year);
  return figure && { year, figure, before: figureIn(line.rows, year - 1) };
}

function figureIn(rows: readonly Row[], year: number): Figure | undefined {
  return rows.find(({ code }) => code === String(year))?.figure;
}
