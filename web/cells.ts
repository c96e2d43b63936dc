import type { Category, DataTable, TableDimension, Total } from '#domain/data-table';
import type { Dimension } from '#domain/dimension';
import type { Figure } from '#domain/figure';
import type { Formula } from '#domain/formula';
import { findMetric } from '#domain/metric';
import { DAYS_TAKEN } from './words/unit-words.ts';

/** One place on an axis with the figure that stands there. */
export type Row = Category & { readonly figure: Figure };

/** The codes that single out one cell, one for each dimension of the table. */
export type Address = Readonly<Partial<Record<Dimension, string>>>;

/** The figure of one cell. Errors: throws when the table has no such cell, because then the page asks for nonsense. */
export function figureAt(table: DataTable, address: Address): Figure {
  const figure = table.figures[positionOf(table.dimensions, address)];
  if (!figure) throw new Error(`the table “${table.title}” has no cell ${JSON.stringify(address)}`);
  return figure;
}

/** The axis of a table, or `undefined` when the table does not have it. */
export function axisOf(table: Pick<DataTable, 'dimensions'>, id: Dimension): TableDimension | undefined {
  return table.dimensions.find((dimension) => dimension.id === id);
}

/** The rows of a table along one axis, with the other axes held at the given codes. */
export function rowsAlong(table: DataTable, id: Dimension, held: Address = {}): readonly Row[] {
  const categories = axisOf(table, id)?.categories ?? [];
  return categories.map((category) => ({
    ...category,
    figure: figureAt(table, { ...held, [id]: category.code }),
  }));
}

/** The total over exactly these dimensions, as the API gives it; never a sum made here. */
export function totalOver(table: DataTable, over: readonly Dimension[]): Total | undefined {
  return table.totals.find((total) => sameSet(total.over, over));
}

/** The figure of a total at one place of the dimensions that remain; `undefined` when there is no such total. */
export function totalAt(
  table: DataTable,
  over: readonly Dimension[],
  held: Address = {},
): Figure | undefined {
  const total = totalOver(table, over);
  if (!total || !('figures' in total)) return undefined;
  return total.figures[positionOf(remaining(table, over), held)];
}

/** The one figure of everything in the table, or `undefined` when it is withheld. */
export function grandTotal(table: DataTable): Figure | undefined {
  return totalAt(
    table,
    table.dimensions.map((dimension) => dimension.id),
  );
}

/** First and last year of a table by year. */
export function yearsOf(table: DataTable): { readonly first: number; readonly last: number } {
  const years = (axisOf(table, 'year')?.categories ?? []).map(({ code }) => Number(code));
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** Measures of which 0 is not a count of nothing: answered on the same day, unchanged since the year or the release before. */
const WITH_FOUND_ZEROS: readonly Formula['kind'][] = ['change', 'duration', 'revision'];

/** Whether a table counts nothing: no cell, or zeros that rest on no case. Nobody arrested in a hundred cases is a finding. */
export function isEmpty({ figures, metric }: Pick<DataTable, 'figures' | 'metric'>): boolean {
  const isCount = !WITH_FOUND_ZEROS.includes(metric.formula.kind);
  return figures.every((figure) => isCount && figure.value === 0 && basisOf(figure) === 0);
}

function basisOf(figure: Figure): number {
  if (figure.value === null) return 0;
  return figure.coverage?.of ?? figure.ratio?.denominator ?? 0;
}

function remaining(table: DataTable, over: readonly Dimension[]): readonly TableDimension[] {
  return table.dimensions.filter((dimension) => !over.includes(dimension.id));
}

function positionOf(dimensions: readonly TableDimension[], address: Address): number {
  return dimensions.reduce((position, { id, categories }) => {
    const place = categories.findIndex((category) => category.code === address[id]);
    return place < 0 ? Number.NaN : position * categories.length + place;
  }, 0);
}

function sameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((each) => right.includes(each));
}

/**
 * The unit of a table by its name in English, which decides how numbers are written; the table has it in words of its language. Days
 * that something took are told from days that are counted: none of the first is the same day, none of the others is nothing.
 */
export function unitOf({ metric }: Pick<DataTable, 'metric'>): string {
  if (metric.formula.kind === 'duration') return DAYS_TAKEN;
  return findMetric(metric.id)?.unit ?? metric.unit;
}
