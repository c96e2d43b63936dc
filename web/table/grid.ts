import type { Category, DataTable, TableDimension } from '#domain/data-table';
import type { Figure } from '#domain/figure';
import { figureAt, totalAt, totalOver } from '../cells.ts';
import { basisText } from '../format.ts';

type GridRow = Category & { readonly figures: readonly Figure[] };

/** A table laid out: rows down, columns across, the total under the columns or the reason why there is none. */
export type Grid = {
  readonly rowLabel: string;
  readonly columns: readonly Category[];
  readonly rows: readonly GridRow[];
  readonly total: { readonly figures: readonly Figure[] } | { readonly why: string } | undefined;
  /** Whether a column says what each figure rests on; only with one column of figures. */
  readonly hasBasis: boolean;
};

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
    rowLabel: down.label,
    columns,
    rows: categories.map((category) => ({ ...category, figures: figuresOf(category.code) })),
    total: totalRow(table, down, across),
    hasBasis: !across && table.figures.some((figure) => basisText(figure) !== undefined),
  };
}

function totalRow(table: DataTable, down: TableDimension, across: TableDimension | undefined): Grid['total'] {
  const total = totalOver(table, [down.id]);
  if (!total) return undefined;
  if (!('figures' in total)) return { why: total.why };
  const held = across?.categories.map((column) => ({ [across.id]: column.code })) ?? [{}];
  return { figures: held.flatMap((each) => totalAt(table, [down.id], each) ?? []) };
}

function columnLabel({ metric }: DataTable): string {
  return metric.unit === '%' ? `${metric.label}, %` : `${metric.label} (${metric.unit})`;
}

function inOrder(categories: readonly Category[], order: readonly string[] | undefined): readonly Category[] {
  if (!order) return categories;
  return [...categories].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}
