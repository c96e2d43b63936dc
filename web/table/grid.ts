import type { Category, DataTable, TableDimension } from '#domain/data-table';
import type { Dimension } from '#domain/dimension';
import type { Figure } from '#domain/figure';
import { axisOf, figureAt, totalAt, totalOver, unitOf } from '../cells.ts';

type GridColumn = Category & { readonly unit: string };

/** A figure for each column; `undefined` where the table of the column has no such row. */
type GridRow = Category & { readonly figures: readonly (Figure | undefined)[] };

/** A table laid out: rows down, columns across, the total under the columns or the reason why there is none. */
export type Grid = {
  readonly dimension: Dimension;
  readonly rowLabel: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly total:
    | { readonly figures: readonly (Figure | undefined)[] }
    | { readonly why: string }
    | undefined;
  /** What the figures rest on: sums on the cases in which they are known, shares on the cases of the whole. */
  readonly basis: 'known' | 'cases';
  /** Whether a column says it of each figure; only with one column of figures. */
  readonly hasBasis: boolean;
};

/** One table of several that stand side by side, each as a column under its name. */
export type Part = {
  readonly label: string;
  readonly table: DataTable;
  /** The axis along which this table has the rows, where that is another one of the same codes. */
  readonly axis?: Dimension;
};

/** Several tables by one and the same axis that one chart shows. */
export type Joined = { readonly axis: Dimension; readonly parts: readonly Part[] };

/**
 * Lays out a table of one or two dimensions: the first down, the second across.
 * Errors: throws for a table of none or of more than two, which no chart of ours has.
 */
export function gridOf(table: DataTable, order?: readonly string[]): Grid {
  const [down, across, third] = table.dimensions;
  if (!down || third) throw new Error(`a table of ${table.dimensions.length} dimensions cannot be laid out`);
  const columns = across?.categories ?? [{ code: 'value', label: columnLabel(table) }];
  const figuresOf = (code: string) =>
    columns.map((column) =>
      figureAt(table, { [down.id]: code, ...(across ? { [across.id]: column.code } : {}) }),
    );
  const categories = inOrder(down.categories, order);
  return {
    dimension: down.id,
    rowLabel: down.label,
    columns: columns.map((column) => ({ ...column, unit: unitOf(table) })),
    rows: categories.map((category) => ({ ...category, figures: figuresOf(category.code) })),
    total: totalRow(table, down, across),
    basis: basisOf(table),
    hasBasis: !across && table.figures.some(hasBasis),
  };
}

/** Lays out tables of the same rows side by side. The rows are those of all of them, each once. */
export function joinedGrid(parts: readonly Part[], id: Dimension, order?: readonly string[]): Grid {
  const axes = parts.map(({ table, axis = id }) => axisOf(table, axis)?.categories ?? []);
  const rows = [...new Map(axes.flat().map((category) => [category.code, category])).values()];
  const figureIn = ({ table, axis = id }: Part, code: string) =>
    axisOf(table, axis)?.categories.some((each) => each.code === code)
      ? figureAt(table, { [axis]: code })
      : undefined;
  const [first] = parts;
  return {
    dimension: id,
    rowLabel: (first && axisOf(first.table, id)?.label) ?? '',
    columns: parts.map(({ label, table }, place) => ({ code: String(place), label, unit: unitOf(table) })),
    rows: inOrder(rows, order).map((category) => ({
      ...category,
      figures: parts.map((part) => figureIn(part, category.code)),
    })),
    total: joinedTotal(parts, id),
    basis: first ? basisOf(first.table) : 'cases',
    hasBasis: false,
  };
}

/** The totals of the tables that have one; where none has, why the first has not. */
function joinedTotal(parts: readonly Part[], id: Dimension): Grid['total'] {
  const figures = parts.map(({ table, axis = id }) => totalAt(table, [axis]));
  if (figures.some((figure) => figure !== undefined)) return { figures };
  const withheld = parts.flatMap(({ table, axis = id }) => totalOver(table, [axis]) ?? []);
  return withheld.flatMap((total) => ('why' in total ? [{ why: total.why }] : []))[0];
}

function totalRow(table: DataTable, down: TableDimension, across: TableDimension | undefined): Grid['total'] {
  const total = totalOver(table, [down.id]);
  if (!total) return undefined;
  if (!('figures' in total)) return { why: total.why };
  const held = across?.categories.map((column) => ({ [across.id]: column.code })) ?? [{}];
  return { figures: held.flatMap((each) => totalAt(table, [down.id], each) ?? []) };
}

/** Whether a figure rests on something that can be said of it: the cases of a share, or those in which a sum is known. */
function hasBasis(figure: Figure): boolean {
  return figure.value !== null && (figure.ratio !== undefined || figure.coverage !== undefined);
}

function basisOf({ metric }: DataTable): Grid['basis'] {
  return metric.formula.kind === 'sum' ? 'known' : 'cases';
}

function columnLabel({ metric }: DataTable): string {
  return metric.unit === '%' ? `${metric.label}, %` : `${metric.label} (${metric.unit})`;
}

function inOrder(categories: readonly Category[], order: readonly string[] | undefined): readonly Category[] {
  if (!order) return categories;
  return [...categories].sort((a, b) => placeIn(order, a) - placeIn(order, b));
}

/** What the order does not name stands last. */
function placeIn(order: readonly string[], { code }: Category): number {
  const place = order.indexOf(code);
  return place < 0 ? order.length : place;
}
