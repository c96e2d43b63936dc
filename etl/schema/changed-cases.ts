import { AGGREGATES, type Aggregate } from '#domain/aggregate';
import { ALL } from '#domain/codes/code-list';
import type { CaseMeasure } from '#domain/ledger';
import { axesOfCell } from '#domain/ledger-table';
import { type Conditions, chosen, metricRows } from './changed-figure.ts';

/** Every changed cell of some aggregates once for each metric of cases whose figure in it changed. */
export function changedCases(
  aggregates: readonly Aggregate[],
  measures: readonly CaseMeasure[],
  conditions: Conditions,
): string {
  const cells = aggregates.map((aggregate) => changedCells(aggregate, measures, conditions));
  return `
  select *
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
    cross join ${metricRows(measures)}
  ) as measured
  where difference <> 0 or old_known <> new_known`;
}

/**
 * The cells of an aggregate of which any of some measures changed. A cell that only one of the releases has is changed: where
 * there is none, there are no cases.
 */
function changedCells(
  aggregate: Aggregate,
  measures: readonly CaseMeasure[],
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
function withoutStates({ axes }: Aggregate, notCompared: Conditions['notCompared']): readonly string[] {
  return notCompared.includes('states') && axes.includes('states') ? [`states = '${ALL}'`] : [];
}

/** An aggregate of cases alone has no columns of quantities. */
function isKept({ hasQuantities }: Aggregate, column: string): boolean {
  return hasQuantities || column === 'cases' || column === 'keys';
}
