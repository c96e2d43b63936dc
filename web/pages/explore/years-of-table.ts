import { NOT_STATED } from '#domain/codes/code-list';
import type { DataTable } from '#domain/data-table';
import { isTime, yearOfTime } from '#domain/time-list';
import type { Years } from '../../selection/page-selection.ts';

/** The axis of a table along which time runs, by years, quarters or months. */
export function timeAxisOf({ dimensions }: Pick<DataTable, 'dimensions'>) {
  return dimensions.find(({ id }) => isTime(id));
}

/** The table without the row of what has no date, which has no place on an axis of time. Its table keeps it. */
export function withDatesOnly(table: DataTable): DataTable {
  const axis = timeAxisOf(table);
  const dropped = axis?.categories.findIndex(({ code }) => code === NOT_STATED) ?? -1;
  if (!axis || dropped < 0) return table;
  const place = table.dimensions.indexOf(axis);
  const timeAt = placesAlong(table, place);
  return {
    ...table,
    dimensions: table.dimensions.with(place, {
      ...axis,
      categories: axis.categories.filter(({ code }) => code !== NOT_STATED),
    }),
    figures: table.figures.filter((_, cell) => timeAt(cell) !== dropped),
  };
}

/** The place of each cell of a table along one of its dimensions. */
export function placesAlong({ dimensions }: DataTable, place: number): (cell: number) => number {
  const inner = dimensions.slice(place + 1).reduce((cells, each) => cells * each.categories.length, 1);
  const size = dimensions[place]?.categories.length ?? 1;
  return (cell) => Math.floor(cell / inner) % size;
}

/** First and last year that the figures of a table count: of its axis, of its filter, else all of the release. */
export function yearsCounted(table: DataTable): Years {
  const { firstYear, lastYear } = table.release;
  const held = table.fixed.find((each) => isTime(each.dimension))?.category.code.split('..') ?? [];
  const codes = timeAxisOf(table)?.categories.map(({ code }) => code) ?? held;
  const years = codes.flatMap((code) => yearOfTime(code) ?? []).map(Number);
  if (years.length === 0) return { first: firstYear, last: lastYear };
  return { first: Math.min(...years), last: Math.max(...years) };
}
