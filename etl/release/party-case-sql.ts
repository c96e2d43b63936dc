import type { PartyAxis } from '#domain/aggregate';
import { AGENCY_NOT_STATED } from '#domain/codes/agency';
import { ALL } from '#domain/codes/code-list';
import type { Part } from '#domain/codes/counting-axes';

/** A party's parts in a case, as the bits of one number: the parts of several parties together are their bitwise or. */
export const PART_BIT: Readonly<Record<Part, number>> = {
  INVOLVED: 1,
  LEAD: 2,
  INITIATED: 4,
  PARTICIPATED: 8,
};

/** The parts of a row that says whether the party leads and initiates; without an initiator the lead initiates. */
const PARTS_OF_PARTY = `${PART_BIT.INVOLVED}
    + case when p.leads then ${PART_BIT.LEAD} else 0 end
    + case when p.initiates or (p.leads and not c.has_initiator) then ${PART_BIT.INITIATED} else ${PART_BIT.PARTICIPATED} end`;

/** Column of the party's code, and which rows of facts.participation have one, for the axes that rows name themselves. */
const NAMED_PARTY = {
  country: { code: 'country', where: `where party_type = 'STATE'` },
  agency: { code: `coalesce(agency, '${AGENCY_NOT_STATED}')`, where: '' },
} as const;

/**
 * One row a counted case and party: which parts the country, or the agency, has in the case (CR-4: once, however many
 * roles it has). The facts are grouped by their distribution column before they meet the temporary table.
 */
export function namedPartyCases(axis: 'country' | 'agency'): string {
  const { code, where } = NAMED_PARTY[axis];
  return `
create temporary table ${axis}_case on commit drop as
select p.case_key, p.code,
  (${PARTS_OF_PARTY})::smallint as opened_parts,
  (${PARTS_OF_PARTY})::smallint as outcome_parts
from (
  select case_key, ${code} as code, bool_or(role = 'LEAD') as leads, bool_or(role = 'INITIATING') as initiates
  from facts.participation
  ${where}
  group by case_key, ${code}
) p
join counted_case c on c.case_key = p.case_key`;
}

/** The dated membership lists, one row a membership: groups ($1), countries ($2), first days ($3), first days outside ($4). */
export const GROUP_MEMBER = `
create temporary table group_member on commit drop as
select member.code, member.country, coalesce(member.since, '-infinity') as since, coalesce(member.until, 'infinity') as until
from unnest($1::text[], $2::text[], $3::date[], $4::date[]) as member (code, country, since, until)`;

/** The parts of a State that is a member of the group on a day, and none otherwise. */
const partsOfMember = (day: string, parts: string) =>
  `bit_or(case when c.${day} >= m.since and c.${day} < m.until then s.${parts} else 0 end)::smallint`;

/**
 * One row a counted case and group of countries: the parts of its members together, on either clock. A State that is a
 * member on one clock's day and not on the other's has parts on the one and none (0) on the other.
 */
export const COUNTRY_GROUP_CASE = `
create temporary table country_group_case on commit drop as
select s.case_key, m.code,
  ${partsOfMember('opened_day', 'opened_parts')} as opened_parts,
  ${partsOfMember('outcome_day', 'outcome_parts')} as outcome_parts
from country_case s
join counted_case c on c.case_key = s.case_key
join group_member m on m.country = s.code
group by s.case_key, m.code`;

/** Adds the row `ALL` of every case: the parts that any of its parties on the axis has. For groups, any State. */
export function partiesTogether(axis: PartyAxis): string {
  const parties = axis === 'country_group' ? `country_case where code <> '${ALL}'` : `${axis}_case`;
  return `
insert into ${axis}_case (case_key, code, opened_parts, outcome_parts)
select case_key, '${ALL}', bit_or(opened_parts), bit_or(outcome_parts)
from ${parties}
group by case_key`;
}
