import { type CaseMeasure, LEDGER_MEASURES } from '#domain/ledger';
import { changedCases } from './changed-cases.ts';
import type { Conditions } from './changed-figure.ts';
import { changedRequests } from './changed-requests.ts';
import {
  type Bind,
  type ChangesFilter,
  type Compared,
  cellConditions,
  comparedAggregates,
  comparedRequestTables,
  keptIn,
} from './changes-filter.ts';

type Value = Parameters<Bind>[0];

export type Statement = { readonly text: string; readonly parameters: readonly Value[] };

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

/** Every changed cell once for each metric whose figure in it changed. */
function figures(compared: Compared, filter: ChangesFilter, bind: Bind): string {
  const conditions = {
    old: `release_id = ${bind(compared.since)}`,
    new: `release_id = ${bind(compared.release)}`,
    both: cellConditions(compared, filter, bind),
    notCompared: compared.notCompared,
  };
  const tables = [...casesOf(filter, conditions), ...requestsOf(filter, conditions)];
  if (tables.length === 0) throw new Error('no table keeps the axes of this filter apart');
  return `
  select *, abs(difference) as size
  from (${tables.join('\n  union all')}
  ) as changed`;
}

function casesOf(filter: ChangesFilter, conditions: Conditions): readonly string[] {
  const aggregates = comparedAggregates(filter, conditions.notCompared);
  return aggregates.length === 0
    ? []
    : [changedCases(aggregates, CASE_MEASURES.filter(isAsked(filter)), conditions)];
}

const CASE_MEASURES: readonly CaseMeasure[] = LEDGER_MEASURES.flatMap((measure) =>
  'tables' in measure ? [] : [measure],
);

function requestsOf(filter: ChangesFilter, conditions: Conditions): readonly string[] {
  return comparedRequestTables(filter, conditions.notCompared).map((table) =>
    changedRequests(table, keptIn(table).filter(isAsked(filter)), conditions),
  );
}

function isAsked({
  metric,
}: ChangesFilter): (measure: { readonly metric: { readonly id: string } }) => boolean {
  return (measure) => metric === undefined || measure.metric.id === metric;
}
