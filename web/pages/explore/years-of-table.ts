import { NOT_STATED } from '#domain/codes/code-list';
import type { DataTable } from '#domain/data-table';
import { yearsOf } from '../../cells.ts';
import type { Years } from '../../selection/page-selection.ts';

/** The table without the row of what has no year, which has no place on an axis of time. Its table keeps it. */
export function withYearsOnly(table: DataTable): DataTable {
  const place = table.dimensions.findIndex(({ id }) => id === 'year');
  const axis = table.dimensions[place];
  const dropped = axis?.categories.findIndex(({ code }) => code === NOT_STATED) ?? -1;
  if (!axis || dropped < 0) return table;
  const inner = table.dimensions.slice(place + 1).reduce((cells, each) => cells * each.categories.length, 1);
  const yearAt = (cell: number) => Math.floor(cell / inner) % axis.categories.length;
  return {
    ...table,
    dimensions: table.dimensions.with(place, {
      ...axis,
      categories: axis.categories.filter(({ code }) => code !== NOT_STATED),
    }),
    figures: table.figures.filter((_, cell) => yearAt(cell) !== dropped),
  };
}

/** First and last year that the figures of a table count: of its axis, of its filter, else all of the release. */
export function yearsCounted(table: DataTable): Years {
  const dated = withYearsOnly(table);
  const years = yearsOf(dated);
  if (Number.isFinite(years.first)) return years;
  const held = table.fixed.find((each) => each.dimension === 'year')?.category.code ?? '';
  const [first, last = first] = held.split('..').map(Number);
  if (first && last) return { first, last };
  return { first: table.release.firstYear, last: table.release.lastYear };
}
