import { QUANTITIES } from '#domain/quantity';
import { wrapped } from './measure-sql.ts';

/** The measures of a case that are carried along unchanged, as a list of columns. */
const QUANTITY_COLUMNS = QUANTITIES.map((quantity) => `c.${quantity}`).join(', ');

/** The first day that a date of reduced precision can mean, as `earliestDay` of the domain gives it. */
const earliestDay = (date: string) => `left(${date} || '-01-01', 10)::date`;

/**
 * One row a case that is counted: cooperation of at least two States, or of one State with a body, and not confidential.
 * Unknown (`ZZ`) and confidential (`QZ`) States are one State each (CR-6); bodies never add to the States (CR-5).
 * Reads only facts joined on their distribution column, so that it runs where the cases are.
 */
export const COUNTED_CASE = `
create temporary table counted_case on commit drop as
select c.case_key, c.source_id, ${wrapped('c.record_key')} as record_key,
  left(c.opened_on, 4) as opened_year,
  coalesce(left(c.disposition_on, 4), 'ZZ') as outcome_year,
  ${earliestDay('c.opened_on')} as opened_day,
  ${earliestDay('coalesce(c.disposition_on, c.opened_on)')} as outcome_day,
  c.crime, c.disposition as outcome,
  case when p.states = 1 then 'ONE_STATE' when p.states = 2 then 'BILATERAL' else 'MULTILATERAL' end as scope,
  p.has_initiator,
  ${QUANTITY_COLUMNS}
from facts.case_record c
join counted_import i on i.import_id = c.import_id
join (
  select party.case_key,
    count(*) filter (where party.party_type = 'STATE') as states,
    count(*) filter (where party.party_type = 'BODY') as bodies,
    bool_or(party.initiating) as has_initiator
  from (
    select case_key, party_type, country, bool_or(role = 'INITIATING') as initiating
    from facts.participation
    group by case_key, party_type, country
  ) party
  group by party.case_key
) p on p.case_key = c.case_key
where c.confidentiality is null
  and (p.states >= 2 or (p.states = 1 and p.bodies > 0))`;
