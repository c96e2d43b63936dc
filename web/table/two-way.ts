import type { Category, DataTable, TableDimension, Total } from '#domain/data-table';

const BETWEEN = ' · ';

/**
 * The same figures as a table of one or two dimensions, which can be laid out: of three and more, all but the last go down as one,
 * so that each row is one of their combinations; of none, the one figure stands in a row of what it is of. Figures stand row-major,
 * so that none of them moves. Totals that leave only some of the joined dimensions have no place and are left out.
 */
export function twoWay(table: DataTable): DataTable {
  const { dimensions } = table;
  if (dimensions.length === 0) return { ...table, dimensions: [heldAsRow(table)], totals: [] };
  const down = dimensions.slice(0, -1);
  const across = dimensions.at(-1);
  const [first] = down;
  if (!first || !across || down.length === 1) return table;
  return {
    ...table,
    dimensions: [{ ...first, label: joined(down), categories: combined(down) }, across],
    totals: table.totals.flatMap((total) => totalOfJoined(total, down)),
  };
}

function heldAsRow({ fixed, metric }: DataTable): TableDimension {
  return {
    id: fixed[0]?.dimension ?? 'year',
    label: fixed.map(({ label }) => label).join(BETWEEN) || metric.label,
    categories: [
      {
        code: 'ALL',
        label: fixed.map(({ category }) => category.label).join(BETWEEN) || metric.label,
      },
    ],
    additive: true,
  };
}

function joined(dimensions: readonly TableDimension[]): string {
  return dimensions.map(({ label }) => label).join(BETWEEN);
}

/** Every combination of the codes of some dimensions, the last one varying fastest. */
function combined(dimensions: readonly TableDimension[]): readonly Category[] {
  return dimensions.reduce<readonly Category[]>(
    (rows, { categories }) =>
      rows.length === 0
        ? categories
        : rows.flatMap((row) =>
            categories.map(({ code, label }) => ({
              code: `${row.code} ${code}`,
              label: row.label + BETWEEN + label,
            })),
          ),
    [],
  );
}

function totalOfJoined(total: Total, down: readonly TableDimension[]): readonly Total[] {
  const [first] = down;
  const isOverAll = total.over.length === down.length && down.every(({ id }) => total.over.includes(id));
  return isOverAll && first ? [{ ...total, over: [first.id] }] : [];
}
