import { AGGREGATES, partsStored } from '#domain/aggregate';
import { ALL } from '#domain/codes/code-list';
import { SELECTABLE_CLOCKS, type SelectableClock } from '#domain/codes/counting-axes';
import { CODE_BITS, codeIn, partsIn, partyIn } from './cell-key-sql.ts';
import { draftTable } from './draft-table.ts';
import { measuresOfCells, STORED_CASES, storedCases, wrapped } from './measure-sql.ts';
import { partRows } from './part-sql.ts';
import type { WorkTable } from './work-table.ts';

/** Agencies and bodies, each alone or with its units. */
export type AgencyAxis = 'agency' | 'agency_group';

/** An agency that acts for no State of a case alone: a body, or one that stands for several. */
export const NO_OWN_STATE = 0;

/** One row a case and State, counted or not: with whom an agency of the case can have worked. */
export const CASE_PARTNER: WorkTable = {
  name: 'case_partner',
  query: `
select case_key, country
from facts.participation
where party_type = 'STATE'
group by case_key, country`,
};

const { agency: AGENCY, partner: PARTNER, year: YEAR } = CODE_BITS;

/** The finest cells keep the partner apart, so that no two fields of the other number lie over one another when it is hashed. */
const PARTS_IN_FINEST = 48;
const FINEST = `${partsIn('c.opened_crime')} << ${PARTS_IN_FINEST} | (${partyIn('c.opened_crime')} << ${2 * YEAR})
  | (${codeIn('c.opened_crime', 'year')} << ${YEAR}) | ${codeIn('c.outcome_crime', 'year')}`;

/** In the number of a cell on a clock the year is lowest, then the partner, a gap for the same reason, the agency and the parts. */
const AGENCY_PLACE = 37;
const PARTS_PLACE = AGENCY_PLACE + AGENCY;

const MEASURES = `count(*)::integer as cases, ${wrapped('sum(c.record_key)')} as keys`;

/**
 * The finest cells of agencies beside their partners: for each agency, the parts that it has in a case, each State of the case for
 * which it does not act and the years on both clocks, distinct cases. The partner `ALL` is any such State.
 */
export function agencyPairCells(axis: AgencyAxis): WorkTable {
  return {
    name: `${axis}_pair_cell`,
    query: `
select ${FINEST} as key, state.partner, ${MEASURES}
from ${axis}_case c
join (
  select case_key, id.id as partner
  from case_partner
  join partner_id id on id.code = case_partner.country
) state on state.case_key = c.case_key and state.partner <> c.own
group by 1, 2
union all
select ${FINEST}, together.id, ${MEASURES}
from ${axis}_case c
join scope_id alone on alone.code = 'ONE_STATE'
cross join (select id from partner_id where code = '${ALL}') together
where c.own = ${NO_OWN_STATE} or ${codeIn('c.opened_outcome', 'scope')} <> alone.id
group by 1, 2`,
  };
}

/** The bits of the year on each clock in the finest cells. */
const YEAR_IN_FINEST: Readonly<Record<SelectableClock, string>> = {
  OPENED: `cell.key >> ${YEAR}`,
  OUTCOME: 'cell.key',
};

/** The statements that fill the draft of `by_agency_pair` or `by_agency_group_pair` for release $1, like `fillPairs`. */
export function fillAgencyPairs(axis: AgencyAxis): readonly string[] {
  const aggregate = AGGREGATES.find(({ name }) => name === `by_${axis}_pair`);
  const stored = partRows(aggregate ? partsStored(aggregate) : []);
  return SELECTABLE_CLOCKS.map((clock) => fillOn(axis, clock, stored));
}

function fillOn(axis: AgencyAxis, clock: SelectableClock, stored: string): string {
  const parts = `(cell.key >> ${PARTS_IN_FINEST})`;
  const agency = `(cell.key >> ${2 * YEAR} & ${2 ** AGENCY - 1})`;
  const year = `(${YEAR_IN_FINEST[clock]} & ${2 ** YEAR - 1})`;
  return `
insert into ${draftTable(`by_${axis}_pair`)} (release_id, grain, clock, part, ${axis}, partner, year, ${STORED_CASES})
select $1::integer, 'year', '${clock}', part.name, party.code, partner.code, year.code,
  ${storedCases()}
from (
  select part.place << ${PARTS_PLACE} | (${agency} << ${AGENCY_PLACE}) | (cell.partner << ${YEAR}) | ${year} as key,
  ${measuresOfCells('cases')}
  from ${axis}_pair_cell cell
  join ${stored} on ${parts} & part.bit <> 0
  group by 1
  order by 1
) cell
join ${stored} on part.place = cell.key >> ${PARTS_PLACE}
join ${axis}_id party on party.id = cell.key >> ${AGENCY_PLACE} & ${2 ** AGENCY - 1}
join partner_id partner on partner.id = cell.key >> ${YEAR} & ${2 ** PARTNER - 1}
join year_id year on year.id = cell.key & ${2 ** YEAR - 1}`;
}
