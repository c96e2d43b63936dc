import { ALL } from '#domain/codes/code-list';
import type { Clock } from '#domain/codes/counting-axes';
import { CELL_KINDS, type CellFamily, cellName } from './cell-family.ts';
import { cellKey, yearAndValue } from './cell-key-sql.ts';
import { MEASURED_COLUMNS } from './counted-case-sql.ts';
import { partsOfGroup } from './group-member.ts';
import { CARRIED_MEASURES, measuresOfCases, type WholeNumber } from './measure-sql.ts';
import type { WorkTable } from './work-table.ts';

/** One row a counted case: the parts that any State has, those that any agency has, and the groups of its States by part. */
export const TOGETHER_CASE: WorkTable = {
  name: 'together_case',
  query: `
select states.parts as state_parts, agencies.parts as agency_parts, states.opened_groups, states.outcome_groups,
  ${CELL_KINDS.map(({ clock, family, name }) => `${yearAndValue(clock, family)} as ${name}`).join(',\n  ')},
  ${MEASURED_COLUMNS}
from counted_case c
join (
  select case_key, bit_or(parts) as parts, bit_or(opened_groups) as opened_groups, bit_or(outcome_groups) as outcome_groups
  from country_case
  group by case_key
) states on states.case_key = c.case_key
join (
  select case_key, bit_or(parts) as parts
  from agency_case
  group by case_key
) agencies on agencies.case_key = c.case_key`,
};

/**
 * The cells of cases by the parts and groups of their parties together: few, because few sets occur. All States, all
 * agencies and every group are counted from them, each case once.
 */
export function togetherCells(clock: Clock, family: CellFamily, whole: WholeNumber): WorkTable {
  const name = cellName(clock, family);
  const columns = `c.state_parts, c.agency_parts, c.${clock.toLowerCase()}_groups, c.${name}`;
  return {
    name: `together_${name}_cell`,
    query: `
select c.state_parts, c.agency_parts, c.${clock.toLowerCase()}_groups as groups, c.${name} as year_and_value,
  ${measuresOfCases(whole)}
from together_case c
group by ${columns}`,
  };
}

/** The cells of the row `ALL` of an axis: cases with any State, or any agency. */
export function allParties(axis: string, clock: Clock, family: CellFamily): string {
  const parts = axis === 'agency' ? 'cell.agency_parts' : 'cell.state_parts';
  return `
select ${cellKey(parts, 'party.id', 'cell.year_and_value')} as key,
  ${CARRIED_MEASURES}
from together_${cellName(clock, family)}_cell cell
join ${axis}_id party on party.code = '${ALL}'`;
}

/** The cells of the groups of countries ($1, in the order of their bits): cases with any member in the part on the day. */
export function groupsOfCountries(clock: Clock, family: CellFamily): string {
  return `
select ${cellKey('cell.parts', 'cell.party', 'cell.year_and_value')} as key,
  ${CARRIED_MEASURES}
from (
  select cell.*, party.id as party, ${partsOfGroup('cell.groups', '(member.place - 1)::integer')} as parts
  from together_${cellName(clock, family)}_cell cell
  cross join unnest($1::text[]) with ordinality as member (code, place)
  join country_group_id party on party.code = member.code
) cell
where cell.parts <> 0`;
}
