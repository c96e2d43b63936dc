import { ALL } from '#domain/codes/code-list';
import { readsAllOf } from '#domain/formula';
import { hasRowOfAll } from '#domain/source';
import type { Axis } from './axes.ts';
import { axisColumn, heldCondition, joinOf, limitOf } from './axis-sql.ts';
import { lookUpDurations } from './duration-lookup.ts';
import { type Measure, measuresOf, quantileOfFormula } from './measures.ts';
import { foldQuantile } from './quantile.ts';
import type { Question } from './question.ts';
import { tableOf } from './source-table.ts';
import type { Bind, Statement } from './statement.ts';
import { groupings } from './totals.ts';

const KEYS_MODULUS = 2 ** 32;

/**
 * The one statement that reads all cells of a table and of its totals from the smallest aggregate; of durations they stand ready.
 * Identifiers come from closed lists of the domain, values are parameters. Cells without cases are not returned. Summing
 * rows inside a grain is exact, because a case has one year, crime, outcome and scope; parties are never summed. The axis of
 * a whole, and the years of a change, are read whole, whatever a filter keeps of their rows.
 */
export function compile(question: Question): Statement {
  const parameters: Statement['parameters'][number][] = [];
  const bind: Bind = (value) => `$${parameters.push(value)}`;
  const { formula } = question.base;
  if (formula.kind === 'duration') return { text: lookUpDurations(question, formula, bind), parameters };
  const whole = readsAllOf(question.metric.formula, formula, question.selection.by);
  const axes = question.axes.map((axis) => (whole.includes(axis.id) ? readWhole(question, axis) : axis));
  return { text: foldRows(question, matchingRows({ ...question, axes }, bind)), parameters };
}

/** The rows of the aggregate that a table counts, under the names of its axes and measures. */
function matchingRows(question: Question, bind: Bind): string {
  const { axes, held, base, release } = question;
  const table = tableOf(question);
  const value = quantileOfFormula(base)?.value;
  const columns = [
    ...axes.map((axis) => axisColumn(axis, table)),
    ...(value ? [`${value} as value`] : []),
    ...measuresOf(base).map(asColumn),
  ];
  const inner = [
    `select ${columns.join(',\n    ')}`,
    `from ${table.rows(bind)}`,
    ...axes.flatMap((axis) => joinOf(axis, bind)),
    `where ${[
      `release_id = ${bind(release.number)}`,
      ...table.where(bind),
      ...axes.flatMap((axis) => limitOf(axis, table, bind)),
      ...held.map((each) => heldCondition(each, table, bind)),
    ].join('\n    and ')}`,
  ];
  return `from (\n  ${inner.join('\n  ')}\n) as matching`;
}

/** One row for each cell of the table, of its totals and of its wholes. */
function foldRows(question: Question, matching: string): string {
  const { axes, base } = question;
  const columns = [...axes.map(outerColumn), ...measuresOf(base).map(folded)];
  const sets = groupings(question);
  const quantile = quantileOfFormula(base);
  if (quantile) {
    const ids = axes.map(({ id }) => id);
    return foldQuantile(matching, { at: quantile.at, axes: ids, sets, columns });
  }
  return [
    `select ${columns.join(',\n  ')}`,
    matching,
    `group by grouping sets (${sets.map((set) => `(${set.join(', ')})`).join(', ')})`,
  ].join('\n');
}

/** An axis with a row of all has its whole there; of the others all rows are read. */
function readWhole({ source }: Question, { id, categories, limit }: Axis): Axis {
  if (limit === 'none' || !hasRowOfAll(source, id)) return { id, categories, limit: 'none' };
  return { id, categories: [...categories, { code: ALL, label: ALL }], limit: 'several' };
}

function asColumn({ of, as }: Measure): string {
  return of === as ? of : `${of} as ${as}`;
}

function folded({ as, fold }: Measure): string {
  if (fold === 'distinct') return `count(distinct ${as})::float8 as ${as}`;
  const total = `coalesce(sum(${as}), 0)`;
  return as === 'keys' ? `mod(${total}, ${KEYS_MODULUS})::float8 as keys` : `${total}::float8 as ${as}`;
}

function outerColumn({ id }: Axis): string {
  return `coalesce(${id}, '${ALL}') as ${id}`;
}
