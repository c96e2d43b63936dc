import { ALL } from '#domain/codes/code-list';
import { cellName } from './cell-family.ts';
import { cellKey, isOpenIn, partsIn, partyIn, yearAlone, yearAndValueIn } from './cell-key-sql.ts';
import { groupsByPart, partsOfGroup } from './group-member.ts';
import { wrapped } from './measure-sql.ts';
import type { NamedAxis } from './together-sql.ts';
import type { WorkTable } from './work-table.ts';

const LIFE = cellName('CLOSED', 'life');
const STOCK = cellName('OPEN_AT_END', 'year');

/** A stock is counted in cases alone: what a case brought in (arrests, assets, …) is of the day of its outcome. */
const COUNTED_CELLS = `sum(cell.cases)::integer as cases, ${wrapped('sum(cell.keys)')} as keys`;

/** The cells of the years at whose end cases were open, of all cases or of a party axis: every life is counted in each of its years. */
export function stockCells(axis: NamedAxis | 'agency_group' | 'case'): WorkTable {
  return {
    name: `${axis}_${STOCK}_cell`,
    query: `
select ${cellKey(partsIn('cell.key'), partyIn('cell.key'), yearAlone('year.id'))} as key, ${COUNTED_CELLS}
from ${axis}_${LIFE}_cell cell
join year_id year on ${isOpenIn('cell.key', 'year.id')}
group by 1`,
  };
}

/** The years at whose end the cases of each life were open, with the era of the last day of the year, of those that the days $1 part. */
export const LIFE_YEAR: WorkTable = {
  name: 'life_year',
  query: `
select cell.key as life, year.id as year, width_bucket((year.code || '-12-31') collate "C", $1::text[]) as era
from case_${LIFE}_cell cell
join year_id year on ${isOpenIn('cell.key', 'year.id')}`,
};

/**
 * One row a counted case and year at whose end it was open: by part the groups of countries in which any of its States was on
 * the last day of the year.
 */
export const OPEN_CASE: WorkTable = {
  name: 'open_case',
  query: `
select c.case_key, c.record_key, life.year,
  bit_or(${groupsByPart('member.sets[life.era + 1]', 'c.parts')}) as groups
from country_case c
join life_year life on life.life = ${yearAndValueIn(`c.${LIFE}`)}
join country_id country on country.id = c.party
join group_member member on member.country = country.code
group by c.case_key, c.record_key, life.year`,
};

/** The cells of the groups of countries ($1, in the order of their bits) by year of the stock; `ALL` is that of the countries. */
export const GROUP_STOCK: WorkTable = {
  name: `country_group_${STOCK}_cell`,
  query: `
select ${cellKey('cell.parts_of_group', 'cell.party', yearAlone('cell.year'))} as key, cell.cases, cell.keys
from (
  select open.*, party.id as party, ${partsOfGroup('open.groups', '(member.place - 1)::integer')} as parts_of_group
  from (
    select c.groups, c.year, count(*)::integer as cases, ${wrapped('sum(c.record_key)')} as keys
    from open_case c
    group by c.groups, c.year
  ) open
  cross join unnest($1::text[]) with ordinality as member (code, place)
  join country_group_id party on party.code = member.code
) cell
where cell.parts_of_group <> 0
union all
select ${cellKey(partsIn('cell.key'), 'together.id', yearAndValueIn('cell.key'))}, cell.cases, cell.keys
from country_${STOCK}_cell cell
join country_id country on country.code = '${ALL}' and country.id = ${partyIn('cell.key')}
join country_group_id together on together.code = '${ALL}'`,
};
