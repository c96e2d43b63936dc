import type { PartyAxis } from '#domain/aggregate';
import { type CountedFamily, cellName, type DatedClock } from './cell-family.ts';
import { cellKey, monthColumn, withoutOutcome } from './cell-key-sql.ts';
import type { CodeAxis } from './code-id-sql.ts';
import type { MeansAxis } from './means-sql.ts';
import { MEASURES_OF_CASES, measuresOfCells } from './measure-sql.ts';
import { allParties, groupsOfCountries, type NamedAxis, panelsOfAgencies } from './together-sql.ts';
import type { WorkTable } from './work-table.ts';

/** The columns of a case by which its finest cells are told apart, with the axis whose codes each has. */
const CASE_COLUMNS: readonly (readonly [column: string, axis: CodeAxis])[] = [
  ['opened_year', 'year'],
  ['outcome_year', 'year'],
  ['crime', 'crime'],
  ['outcome', 'outcome'],
  ['scope', 'scope'],
  ['states', 'states'],
];

/**
 * The finest cells of the counted cases: one row a combination of both years, crime, outcome, scope and States, as text. Every
 * grain of `by_case` on the clocks of opening and outcome is a sum over them, because a case has one value on each of these axes.
 */
export function caseCells(): WorkTable {
  const codes = CASE_COLUMNS.map(([column]) => `${column}.code as ${column}`);
  const ids = CASE_COLUMNS.map(([column]) => `c.${column} as ${column}_id`);
  const joins = CASE_COLUMNS.map(
    ([column, axis]) => `join ${axis}_id ${column} on ${column}.id = cell.${column}_id`,
  );
  return {
    name: 'case_cell',
    query: `
select ${codes.join(', ')}, cell.*
from (
  select ${ids.join(', ')},
  ${MEASURES_OF_CASES}
  from counted_case c
  group by ${CASE_COLUMNS.map(([column]) => `c.${column}`).join(', ')}
) cell
${joins.join('\n')}`,
  };
}

/** The cells of all cases by the year of closing and the life, without a party. */
export function caseLifeCells(): WorkTable {
  const life = cellName('CLOSED', 'life');
  return {
    name: `case_${life}_cell`,
    query: `
select c.${life} as key,
  ${MEASURES_OF_CASES}
from counted_case c
group by c.${life}`,
  };
}

/** The cells of all cases by month and what a family keeps apart. The month stands where a party would. */
export function monthCells(clock: DatedClock, family: CountedFamily): WorkTable {
  const name = cellName(clock, family);
  return {
    name: `month_${name}_cell`,
    query: `
select ${cellKey('0::bigint', `c.${monthColumn(clock)}`, `c.${name}`)} as key,
  ${MEASURES_OF_CASES}
from counted_case c
group by 1`,
  };
}

/** The axes that have a row of all parties together. */
type CellAxis = NamedAxis | 'country_group';

/**
 * The cells of a party axis for a clock and family: for each party and each set of parts that it has in a case. With the
 * party held fixed every case stands in one cell, so that coarser cells are sums over these and never count a case twice.
 * The party `ALL` is among them.
 */
export function partyCells(axis: CellAxis, clock: DatedClock, family: CountedFamily): WorkTable {
  const named =
    axis === 'country_group' ? groupsOfCountries(clock, family) : namedParties(axis, clock, family);
  return {
    name: `${axis}_${cellName(clock, family)}_cell`,
    query: `${named}
union all${allParties(axis, clock, family)}`,
  };
}

/** The cells of families of agencies, or of panels, for a clock and family. All of them together are all agencies. */
export function agencyGroupCells(
  axis: 'agency_group' | 'panel',
  clock: DatedClock,
  family: CountedFamily,
): WorkTable {
  const query = axis === 'panel' ? panelsOfAgencies(clock, family) : namedParties(axis, clock, family);
  return { name: `${axis}_${cellName(clock, family)}_cell`, query };
}

/** The cells of a list axis, or of months, for a clock that keep apart the number of States alone: sums over those of the outcome too. */
export function statesCells(axis: PartyAxis | MeansAxis | 'month', clock: DatedClock): WorkTable {
  return {
    name: `${axis}_${cellName(clock, 'states')}_cell`,
    query: `
select ${withoutOutcome('cell.key')} as key,
  ${measuresOfCells()}
from ${axis}_${cellName(clock, 'outcome')}_cell cell
group by 1`,
  };
}

function namedParties(axis: NamedAxis | 'agency_group', clock: DatedClock, family: CountedFamily): string {
  const key = `c.${cellName(clock, family)}`;
  return `
select ${key} as key,
  ${MEASURES_OF_CASES}
from ${axis}_case c
group by ${key}`;
}
