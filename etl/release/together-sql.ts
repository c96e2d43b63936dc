import type { PartyAxis } from '#domain/aggregate';
import { ALL } from '#domain/codes/code-list';
import { type CountedFamily, cellName, type DatedClock, kindsOf } from './cell-family.ts';
import { cellKey, codeIn } from './cell-key-sql.ts';
import { partsOfGroup } from './group-member.ts';
import { CARRIED_MEASURES, MEASURED_COLUMNS, MEASURES_OF_CASES } from './measure-sql.ts';
import { GROUP_COLUMNS } from './party-case-sql.ts';
import type { WorkTable } from './work-table.ts';

/** The axes of which the parties of a case are counted together. Groups of countries are counted with the countries, panels with the agencies. */
export type NamedAxis = Extract<PartyAxis, 'country' | 'agency'>;

/** What the parties of a case have together. */
const TOGETHER: Readonly<Record<NamedAxis, readonly string[]>> = {
  country: ['parts', ...GROUP_COLUMNS],
  agency: ['parts', 'panels'],
};

/** One row a counted case: the parts that any party of an axis has, and the groups or panels that they are in, by part. */
export function togetherCase(axis: NamedAxis): WorkTable {
  return {
    name: `${axis}_together`,
    query: `
select ${TOGETHER[axis].map((column) => `together.${column}`).join(', ')},
  ${kindsOf(axis)
    .map(({ name }) => `c.${name}`)
    .join(', ')},
  ${MEASURED_COLUMNS}
from counted_case c
join (
  select case_key, ${TOGETHER[axis].map((column) => `bit_or(${column}) as ${column}`).join(', ')}
  from ${axis}_case
  group by case_key
) together on together.case_key = c.case_key`,
  };
}

/**
 * The cells of cases by the parts and groups of their parties together: few, because few sets occur. All States, all
 * agencies, every group and every panel are counted from them, each case once.
 */
export function togetherCells(axis: NamedAxis, clock: DatedClock, family: CountedFamily): WorkTable {
  const name = cellName(clock, family);
  const groups = axis === 'country' ? `c.${clock.toLowerCase()}_groups` : 'c.panels';
  return {
    name: `${axis}_together_${name}_cell`,
    query: `
select c.parts, ${groups} as groups, c.${name} as year_and_value,
  ${MEASURES_OF_CASES}
from ${axis}_together c
group by c.parts, ${groups}, c.${name}`,
  };
}

/** The cells of the row `ALL` of an axis: cases with any State, or any agency. */
export function allParties(axis: PartyAxis, clock: DatedClock, family: CountedFamily): string {
  const named = axis === 'agency' ? 'agency' : 'country';
  return `
select ${cellKey('cell.parts', 'party.id', 'cell.year_and_value')} as key,
  ${CARRIED_MEASURES}
from ${named}_together_${cellName(clock, family)}_cell cell
join ${axis}_id party on party.code = '${ALL}'`;
}

/** The cells of the groups of countries ($1, in the order of their bits): cases with any member in the part on the day. */
export function groupsOfCountries(clock: DatedClock, family: CountedFamily): string {
  return `
select ${cellKey('cell.parts_of_group', 'cell.party', 'cell.year_and_value')} as key,
  ${CARRIED_MEASURES}
from (
  select cell.*, party.id as party, ${partsOfGroup('cell.groups', '(member.place - 1)::integer')} as parts_of_group
  from country_together_${cellName(clock, family)}_cell cell
  cross join unnest($1::text[]) with ordinality as member (code, place)
  join country_group_id party on party.code = member.code
) cell
where cell.parts_of_group <> 0`;
}

/** The cells of panels ($1, in the order of their bits) in the years from $2 to $3: cases with any agency of them in the part. */
export function panelsOfAgencies(clock: DatedClock, family: CountedFamily): string {
  return `
select ${cellKey('cell.parts_of_group', 'cell.party', 'cell.year_and_value')} as key,
  ${CARRIED_MEASURES}
from (
  select cell.*, party.id as party, ${partsOfGroup('cell.groups', '(member.place - 1)::integer')} as parts_of_group
  from agency_together_${cellName(clock, family)}_cell cell
  cross join unnest($1::text[], $2::text[], $3::text[]) with ordinality as member (code, first, last, place)
  join panel_id party on party.code = member.code
  join year_id year on year.id = ${codeIn('cell.year_and_value', 'year')} and year.code between member.first and member.last
) cell
where cell.parts_of_group <> 0`;
}
