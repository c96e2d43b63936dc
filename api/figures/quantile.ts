import type { Dimension } from '#domain/dimension';

const MEDIAN = 0.5;

type Fold = {
  readonly at: number;
  readonly axes: readonly Dimension[];
  /** The sets of axes by which cells are formed: those of the table and of its totals. */
  readonly sets: readonly (readonly Dimension[])[];
  /** The columns of a cell that are no quantile. */
  readonly columns: readonly string[];
};

/**
 * The statement that turns rows of a value and its cases into the quantile of each cell, exact from the counts. At one half it
 * is the median: between two values, their mean. Elsewhere it is the smallest value that so great a share does not exceed.
 * `matching`: the rows, with the axes, `value`, `cases` and `keys`.
 */
export function foldQuantile(matching: string, { at, axes, sets, columns }: Fold): string {
  const least = `min(value) filter (where upto >= whole * ${at})`;
  const next = `min(value) filter (where upto > whole * ${at})`;
  const quantile = at === MEDIAN ? `((${least} + ${next}) / 2.0)::float8` : `(${least})::float8`;
  return [
    `select ${[...columns, `${quantile} as quantile`].join(',\n  ')}`,
    `from (\n${ranked(matching, { axes, sets })}\n) as ranked`,
    ...(axes.length > 0 ? [`group by ${axes.join(', ')}`] : []),
  ].join('\n');
}

/** The values of each cell with how many cases have them, how many have them or less, and how many there are. */
function ranked(matching: string, { axes, sets }: Pick<Fold, 'axes' | 'sets'>): string {
  const cell = axes.length > 0 ? `partition by ${axes.join(', ')}` : '';
  return [
    `select ${[...axes, 'value', 'sum(cases) as cases', 'sum(keys) as keys'].join(', ')},`,
    `  sum(sum(cases)) over (${cell} order by value) as upto, sum(sum(cases)) over (${cell}) as whole`,
    matching,
    `group by grouping sets (${sets.map((set) => `(${[...set, 'value'].join(', ')})`).join(', ')})`,
  ].join('\n');
}
