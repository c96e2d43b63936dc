import type { PartyAxis } from '#domain/aggregate';
import { AGENCY_NOT_STATED } from '#domain/codes/agency';
import { NO_OWN_STATE } from './agency-pair-sql.ts';
import { DATED_CLOCKS, type DatedClock, kindsOf } from './cell-family.ts';
import { partyIn, partyKey } from './cell-key-sql.ts';
import { spreadOfParts } from './group-member.ts';
import { MEASURED_COLUMNS } from './measure-sql.ts';
import { PARTS_OF_PARTY } from './part-sql.ts';
import { COMPUTED_ONCE, type WorkTable } from './work-table.ts';

/** The numbers of the cells, one for each clock and family, that a case `c` stands in for its party and parts `c.party_key`. */
const cellKeys = (axis: PartyAxis) =>
  kindsOf(axis)
    .map(({ name }) => `c.party_key | c.${name} as ${name}`)
    .join(',\n  ');

/** A case with a party `c.party` and `c.parts`, and what is made of these two for all its numbers. */
const withPartyKey = (partyCases: string, more: readonly string[] = []) => `
  select c.*, ${[`${partyKey('c.parts', 'c.party')} as party_key`, ...more].join(', ')}
  from (${partyCases}
    ${COMPUTED_ONCE}
  ) c
  ${COMPUTED_ONCE}`;

const SPREAD = [`${spreadOfParts('c.parts')} as spread`];

/** The groups of the States of a case on the day of each clock. */
export const GROUP_COLUMNS = DATED_CLOCKS.map((clock) => `${clock.toLowerCase()}_groups`);

/** The sets of groups of countries ($2, one set an era) that countries ($1) are in. */
export const GROUP_MEMBER: WorkTable = {
  name: 'group_member',
  query: `
select member.country, member.sets::bigint[] as sets
from unnest($1::text[], $2::text[]) as member (country, sets)`,
};

/**
 * One row a counted case and State (CR-4: once, however many roles it has): its parts, its groups on the day of each clock.
 * Rows of one State stand together: its cells then stay near the processor while they are counted.
 */
export const COUNTRY_CASE: WorkTable = {
  name: 'country_case',
  query: `
select c.case_key, c.party, c.parts, c.days,
  ${GROUP_COLUMNS.map((groups) => `c.${groups} * c.spread as ${groups}`).join(',\n  ')},
  ${cellKeys('country')},
  ${MEASURED_COLUMNS}
from (${withPartyKey(
    `
    select c.*, id.id as party, ${PARTS_OF_PARTY} as parts,
      ${DATED_CLOCKS.map(groupsOnDay).join(',\n      ')}
    from (select case_key, country, leads, initiates from case_state where party_type = 'STATE' order by country) p
    join counted_case c on c.case_key = p.case_key
    join country_id id on id.code = p.country
    left join group_member member on member.country = p.country`,
    SPREAD,
  )}
) c`,
};

function groupsOnDay(clock: DatedClock): string {
  const name = clock.toLowerCase();
  return `coalesce(member.sets[c.${name}_era + 1], 0) as ${name}_groups`;
}

/** The one State among some; none where there are several, or where any is none. */
const onlyOf = (state: string) =>
  `case when min(${state}) = max(${state}) and count(*) = count(${state}) then min(${state}) end`;

/**
 * One row a case and agency, once however many roles it has: whether it leads and whether it initiates, and the State for which it
 * acts, where it acts for one alone. The facts are grouped
 * by their distribution column before they meet the tables of the build. Rows of one agency stand together, as in `COUNTRY_CASE`.
 */
export const CASE_AGENCY: WorkTable = {
  name: 'case_agency',
  query: `
select case_key, coalesce(agency, '${AGENCY_NOT_STATED}') as agency,
  bool_or(role = 'LEAD') as leads, bool_or(role = 'INITIATING') as initiates, ${onlyOf('country')} as own
from facts.participation
group by case_key, coalesce(agency, '${AGENCY_NOT_STATED}')
order by coalesce(agency, '${AGENCY_NOT_STATED}')`,
};

/** The sets of panels ($2) that agencies ($1) are in. */
export const PANEL_MEMBER: WorkTable = {
  name: 'panel_member',
  query: `
select member.agency, member.panels
from unnest($1::text[], $2::bigint[]) as member (agency, panels)`,
};

/** One row a counted case and agency: its parts, its State by its number as a partner, and by part the panels that it is in. */
export const AGENCY_CASE: WorkTable = {
  name: 'agency_case',
  query: `
select c.case_key, c.parts, c.own, c.days, c.panels * c.spread as panels,
  ${cellKeys('agency')},
  ${MEASURED_COLUMNS}
from (${withPartyKey(
    `
    select c.*, id.id as party, ${PARTS_OF_PARTY} as parts, coalesce(member.panels, 0) as panels,
      coalesce(own.id, ${NO_OWN_STATE}) as own
    from case_agency p
    join counted_case c on c.case_key = p.case_key
    join agency_id id on id.code = p.agency
    left join panel_member member on member.agency = p.agency
    left join partner_id own on own.code = p.own`,
    SPREAD,
  )}
) c`,
};

/** The families ($2) that agencies ($1) are in, by their numbers. */
export const FAMILY_MEMBER: WorkTable = {
  name: 'family_member',
  query: `
select agency.id as agency, family.id as family
from unnest($1::text[], $2::text[]) as member (agency, family)
join agency_id agency on agency.code = member.agency
join agency_group_id family on family.code = member.family`,
};

/** One row a counted case and family of agencies: the parts that any member of it has, and the State where all act for the same. */
export const AGENCY_GROUP_CASE: WorkTable = {
  name: 'agency_group_case',
  query: `
select c.case_key, c.own, ${cellKeys('agency_group')},
  ${MEASURED_COLUMNS}
from (${withPartyKey(`
    select c.*, family.party, family.parts, family.own
    from counted_case c
    join (
      select a.case_key, member.family as party, bit_or(a.parts) as parts,
        case when min(a.own) = max(a.own) then min(a.own) else ${NO_OWN_STATE} end as own
      from agency_case a
      join family_member member on member.agency = ${partyIn('a.opened_crime')}
      group by a.case_key, member.family
    ) family on family.case_key = c.case_key`)}
) c`,
};
