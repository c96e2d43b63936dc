import { AGENCY_NOT_STATED } from '#domain/codes/agency';
import { CELL_KINDS } from './cell-family.ts';
import { cellKey, yearAndValue } from './cell-key-sql.ts';
import { MEASURED_COLUMNS } from './counted-case-sql.ts';
import { groupsByPart } from './group-member.ts';
import { PARTS_OF_PARTY } from './part-sql.ts';
import type { WorkTable } from './work-table.ts';

/** The numbers of the cells, one for each clock and family, that a case `c` stands in for its party `c.party` with `c.parts`. */
const CELL_KEYS = CELL_KINDS.map(
  ({ clock, family, name }) => `${cellKey('c.parts', 'c.party', yearAndValue(clock, family))} as ${name}`,
).join(',\n  ');

/** The sets of groups of countries ($2, one set an era) that countries ($1) are in. */
export const GROUP_MEMBER: WorkTable = {
  name: 'group_member',
  query: `
select member.country, member.sets::bigint[] as sets
from unnest($1::text[], $2::text[]) as member (country, sets)`,
};

/** One row a counted case and State (CR-4: once, however many roles it has): its parts, its groups on either clock's day. */
export const COUNTRY_CASE: WorkTable = {
  name: 'country_case',
  query: `
select c.case_key, c.parts, ${groupsByPart('c.opened_groups', 'c.parts')} as opened_groups,
  ${groupsByPart('c.outcome_groups', 'c.parts')} as outcome_groups,
  ${CELL_KEYS},
  ${MEASURED_COLUMNS}
from (
  select c.*, id.id as party, ${PARTS_OF_PARTY} as parts,
    coalesce(member.sets[c.opened_era + 1], 0) as opened_groups,
    coalesce(member.sets[c.outcome_era + 1], 0) as outcome_groups
  from case_state p
  join counted_case c on c.case_key = p.case_key
  join country_id id on id.code = p.country
  left join group_member member on member.country = p.country
  where p.party_type = 'STATE'
) c`,
};

/**
 * One row a counted case and agency, once however many roles it has: its parts. The facts are grouped by their distribution
 * column before they meet the tables of the build.
 */
export const AGENCY_CASE: WorkTable = {
  name: 'agency_case',
  query: `
select c.case_key, c.parts,
  ${CELL_KEYS},
  ${MEASURED_COLUMNS}
from (
  select c.*, id.id as party, ${PARTS_OF_PARTY} as parts
  from (
    select case_key, coalesce(agency, '${AGENCY_NOT_STATED}') as agency,
      bool_or(role = 'LEAD') as leads, bool_or(role = 'INITIATING') as initiates
    from facts.participation
    group by case_key, coalesce(agency, '${AGENCY_NOT_STATED}')
  ) p
  join counted_case c on c.case_key = p.case_key
  join agency_id id on id.code = p.agency
) c`,
};
