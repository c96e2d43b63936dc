import type { PartyAxis } from '#domain/aggregate';
import type { Clock } from '#domain/codes/counting-axes';
import { type CellFamily, cellName } from './cell-family.ts';
import { measuresOfCases, type WholeNumber } from './measure-sql.ts';
import { allParties, groupsOfCountries } from './together-sql.ts';
import type { WorkTable } from './work-table.ts';

const CASE_AXES = ['opened_year', 'outcome_year', 'crime', 'outcome', 'scope'] as const;

/**
 * The finest cells of the counted cases: one row a combination of both years, crime, outcome and scope, as text. Every grain
 * of `by_case` is a sum over them, because a case has one value on each of these axes.
 */
export function caseCells(whole: WholeNumber): WorkTable {
  const columns = CASE_AXES.map((axis) => `c.${axis}`).join(', ');
  const codes = CASE_AXES.map((axis) => `${axis}.code as ${axis}`).join(', ');
  const joins = CASE_AXES.map(
    (axis) => `join ${axis.split('_').at(-1)}_id ${axis} on ${axis}.id = cell.${axis}_id`,
  );
  const ids = CASE_AXES.map((axis) => `c.${axis} as ${axis}_id`).join(', ');
  return {
    name: 'case_cell',
    query: `
select ${codes}, cell.*
from (
  select ${ids},
  ${measuresOfCases(whole)}
  from counted_case c
  group by ${columns}
) cell
${joins.join('\n')}`,
  };
}

/**
 * The cells of a party axis for a clock and family: for each party and each set of parts that it has in a case. With the
 * party held fixed every case stands in one cell, so that coarser cells are sums over these and never count a case twice.
 * The party `ALL` is among them.
 */
export function partyCells(axis: PartyAxis, clock: Clock, family: CellFamily, whole: WholeNumber): WorkTable {
  const cells =
    axis === 'country_group' ? groupsOfCountries(clock, family) : namedParties(axis, clock, family, whole);
  return {
    name: `${axis}_${cellName(clock, family)}_cell`,
    query: `${cells}
union all${allParties(axis, clock, family)}`,
  };
}

function namedParties(
  axis: 'country' | 'agency',
  clock: Clock,
  family: CellFamily,
  whole: WholeNumber,
): string {
  const key = `c.${cellName(clock, family)}`;
  return `
select ${key} as key,
  ${measuresOfCases(whole)}
from ${axis}_case c
group by ${key}`;
}
