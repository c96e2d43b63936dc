import { AGGREGATES, type Aggregate } from '#domain/aggregate';
import { ALL } from '#domain/codes/code-list';
import type { Clock, Part } from '#domain/codes/counting-axes';
import {
  axesOfCell,
  type CellAxis,
  LEDGER_AXES,
  LEDGER_MEASURES,
  type LedgerAxis,
  type LedgerMeasure,
} from '#domain/ledger';

/** Which changes are asked for; what is left out is not limited. */
export type ChangesFilter = {
  readonly metric?: string;
  readonly clock?: Clock;
  readonly part?: Part;
  /** Codes of which a cell must have one. A cell that does not keep the axis apart has none. */
  readonly codes: Readonly<Partial<Record<LedgerAxis, readonly string[]>>>;
};

/** Two releases, and the years of which both have figures (`comparedYears`). */
export type Compared = {
  readonly release: number;
  readonly since: number;
  readonly years: readonly string[];
  /** The axes on which not both count (`axesNotCompared`). */
  readonly notCompared: readonly CellAxis[];
};

type Value = string | number | readonly string[];

export type Statement = { readonly text: string; readonly parameters: readonly Value[] };

type Bind = (value: Value) => string;

/** The columns of a changed figure, as `ChangedCell` has them. */
export const FIGURE_COLUMNS = [
  'aggregate',
  'clock',
  'part',
  'place',
  'metric',
  'old_cases',
  'old_keys',
  'old_value',
  'old_known',
  'new_cases',
  'new_keys',
  'new_value',
  'new_known',
  'difference',
] as const;

const FIGURE = FIGURE_COLUMNS.join(', ');

/** Cases first, then the quantities, each by the size of its change; then by place, so that no two are ever tied. */
export const ORDER = 'rank, size desc, aggregate_rank, grain, clock, part, place';

/**
 * One page of the changed figures of two releases, and how many there are of each aggregate. Columns: `of_aggregate`,
 * `changes`, then those of a changed figure, empty for an aggregate without one on this page. Reads nothing but schema stats;
 * a release that is published never changes, so the order is the same every time and a page begins after a number of rows.
 */
export function changesPage(
  compared: Compared,
  filter: ChangesFilter,
  page: { readonly limit: number; readonly after: number },
): Statement {
  const { bind, parameters } = binder();
  const text = `
with figure as (${figures(compared, filter, bind)}),
total as (select aggregate, count(*)::integer as changes from figure group by aggregate),
page as (select * from figure order by ${ORDER} limit ${bind(page.limit)} offset ${bind(page.after)})
select total.aggregate as of_aggregate, total.changes, ${FIGURE_COLUMNS.map((column) => `page.${column}`).join(', ')}
from total
left join page on page.aggregate = total.aggregate
order by ${ORDER}`;
  return { text, parameters };
}

/** All changed figures of two releases, with what their order is made of. */
export function changedFigures(compared: Compared, filter: ChangesFilter): Statement {
  const { bind, parameters } = binder();
  return { text: figures(compared, filter, bind), parameters };
}

/** All changed figures of two releases, in the order of `changesPage`. */
export function allChanges(compared: Compared, filter: ChangesFilter): Statement {
  const { bind, parameters } = binder();
  const text = `
select ${FIGURE}
from (${figures(compared, filter, bind)}) as figure
order by ${ORDER}`;
  return { text, parameters };
}

function binder() {
  const parameters: Value[] = [];
  return { parameters, bind: (value: Value) => `$${parameters.push(value)}` };
}

/**
 * The aggregates in which a filter can find a figure: those that keep apart every axis it names, and whose rows are counted
 * in both releases.
 */
export function comparedAggregates(
  { metric, part, codes }: ChangesFilter,
  notCompared: Compared['notCompared'],
): readonly Aggregate[] {
  return AGGREGATES.filter(
    (aggregate) =>
      (part === undefined || aggregate.party !== undefined) &&
      (aggregate.hasQuantities || metric === undefined || metric === 'cases') &&
      !axesOfEveryCell(aggregate).some((axis) => notCompared.includes(axis)) &&
      axesNamed(codes).every((axis) => axesOfCell(aggregate).includes(axis)),
  );
}

/** The axes that all cells of an aggregate keep apart, or give together in a row of its own. */
function axesOfEveryCell({ lists, grains, axes }: Aggregate): readonly CellAxis[] {
  return [...lists, ...axes.filter((axis) => grains.every((grain) => grain.includes(axis)))];
}

/** Every changed cell once for each metric whose figure in it changed. */
function figures(compared: Compared, filter: ChangesFilter, bind: Bind): string {
  const measures = LEDGER_MEASURES.filter(
    ({ metric }) => filter.metric === undefined || metric.id === filter.metric,
  );
  // Bound once and named in every aggregate, so that all are compared by the same values.
  const conditions = {
    old: `release_id = ${bind(compared.since)}`,
    new: `release_id = ${bind(compared.release)}`,
    both: cellConditions(compared, filter, bind),
    notCompared: compared.notCompared,
  };
  const cells = comparedAggregates(filter, compared.notCompared).map((aggregate) =>
    changedCells(aggregate, measures, conditions),
  );
  if (cells.length === 0) throw new Error('no aggregate keeps the axes of this filter apart');
  const rows = measures.map(({ metric }, rank) => `(${rank}, '${metric.id}')`);
  return `
  select *, abs(difference) as size
  from (
    select aggregate, aggregate_rank, grain, clock, part, place, measure.rank, measure.metric,
      old_cases, old_keys::float8 as old_keys, new_cases, new_keys::float8 as new_keys,
      ${chosen(measures, ({ value }) => `old_${value}::float8`)} as old_value,
      ${chosen(measures, ({ known }) => (known ? `old_${known}` : '0'))} as old_known,
      ${chosen(measures, ({ value }) => `new_${value}::float8`)} as new_value,
      ${chosen(measures, ({ known }) => (known ? `new_${known}` : '0'))} as new_known,
      ${chosen(measures, ({ value }) => `(new_${value} - old_${value})::float8`)} as difference
    from (${cells.join('\n    union all')}
    ) as cell
    cross join (values ${rows.join(', ')}) as measure (rank, metric)
  ) as measured
  where difference <> 0 or old_known <> new_known`;
}

/** What the metric of a row picks out of the columns of its cell. */
function chosen(measures: readonly LedgerMeasure[], column: (measure: LedgerMeasure) => string): string {
  const cases = measures.map((measure) => `when '${measure.metric.id}' then ${column(measure)}`);
  return `case measure.metric ${cases.join(' ')} end`;
}

type Conditions = {
  readonly old: string;
  readonly new: string;
  readonly both: readonly string[];
  readonly notCompared: Compared['notCompared'];
};

/**
 * The cells of an aggregate of which any of some measures changed. A cell that only one of the releases has is changed: where
 * there is none, there are no cases.
 */
function changedCells(
  aggregate: Aggregate,
  measures: readonly LedgerMeasure[],
  conditions: Conditions,
): string {
  const axes = axesOfCell(aggregate);
  const key = ['grain', 'clock', ...(aggregate.party ? ['part'] : []), ...axes];
  const compared = measures.flatMap(({ value, known }) => [value, ...(known ? [known] : [])]);
  const carried = [...new Set(['cases', 'keys', ...compared])];
  const columns = carried.map((column) => (isKept(aggregate, column) ? column : `0 as ${column}`));
  const both = [...conditions.both, ...withoutStates(aggregate, conditions.notCompared)];
  const side = (condition: string) => `select ${[...key, ...columns].join(', ')}
      from stats.${aggregate.name} where ${[condition, ...both].join(' and ')}`;
  return `
    select '${aggregate.name}' as aggregate, ${AGGREGATES.indexOf(aggregate)} as aggregate_rank, grain, clock,
      ${aggregate.party ? 'part' : 'null as part'}, array[${axes.join(', ')}] as place,
      ${carried.flatMap((column) => [`coalesce(o.${column}, 0) as old_${column}`, `coalesce(n.${column}, 0) as new_${column}`]).join(', ')}
    from (${side(conditions.old)}) as o
    full join (${side(conditions.new)}) as n using (${key.join(', ')})
    where (${compared.map((column) => `o.${column}`).join(', ')}) is distinct from (${compared.map((column) => `n.${column}`).join(', ')})`;
}

/** Where not both releases count numbers of States, only cells of all of them together are compared. */
function withoutStates({ axes }: Aggregate, notCompared: Compared['notCompared']): readonly string[] {
  return notCompared.includes('states') && axes.includes('states') ? [`states = '${ALL}'`] : [];
}

/** An aggregate of cases alone has no columns of quantities. */
function isKept({ hasQuantities }: Aggregate, column: string): boolean {
  return hasQuantities || column === 'cases' || column === 'keys';
}

/** What a cell must be, in either release. A crime that is named stands for all that lie inside it. */
function cellConditions({ years }: Compared, filter: ChangesFilter, bind: Bind): readonly string[] {
  return [
    `clock || ' ' || year = any(${bind(years)}::text[])`,
    ...(filter.clock === undefined ? [] : [`clock = ${bind(filter.clock)}`]),
    ...(filter.part === undefined ? [] : [`part = ${bind(filter.part)}`]),
    ...axesNamed(filter.codes).map((axis) => codeCondition(axis, filter.codes[axis] ?? [], bind)),
  ];
}

function codeCondition(axis: LedgerAxis, codes: readonly string[], bind: Bind): string {
  if (axis !== 'crime') return `${axis} = any(${bind(codes)}::text[])`;
  return `crime like any(${bind(codes.map((code) => `${code}%`))}::text[])`;
}

function axesNamed(codes: ChangesFilter['codes']): readonly LedgerAxis[] {
  return LEDGER_AXES.filter((axis) => codes[axis] !== undefined);
}
