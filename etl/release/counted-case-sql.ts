import { QUANTITIES } from '#domain/quantity';
import { wrapped } from './measure-sql.ts';
import type { WorkTable } from './work-table.ts';

/** The year of an outcome that has no date. */
export const OUTCOME_NOT_DATED = 'ZZ';

/** The first day that a date of reduced precision can mean, as `earliestDay` of the domain gives it. */
const earliestDay = (date: string) => `left(${date} || '-01-01', 10)::date`;

/** Columns that go with a case into every table of its parties. */
export const MEASURED_COLUMNS = ['record_key', ...QUANTITIES].map((column) => `c.${column}`).join(', ');

/** One row a case and State, or case and all its bodies of one country: whether it leads and whether it initiates. */
export const CASE_STATE: WorkTable = {
  name: 'case_state',
  query: `
select case_key, party_type, country, bool_or(role = 'LEAD') as leads, bool_or(role = 'INITIATING') as initiates
from facts.participation
group by case_key, party_type, country`,
};

/**
 * One row a case that is counted: cooperation of at least two States, or of one State with a body, and not confidential.
 * Unknown (`ZZ`) and confidential (`QZ`) States are one State each (CR-6); bodies never add to the States (CR-5).
 * A withdrawn case is not counted. Codes are numbers (`codeIds`); days are eras, counted by the days ($1) on which a
 * membership of a group of countries begins or ends.
 */
export const COUNTED_CASE: WorkTable = {
  name: 'counted_case',
  query: `
select c.case_key, ${wrapped('c.record_key')} as record_key,
  opened_year.id as opened_year, outcome_year.id as outcome_year, crime.id as crime, outcome.id as outcome, scope.id as scope,
  width_bucket(${earliestDay('c.opened_on')}, $1::date[]) as opened_era,
  width_bucket(${earliestDay('coalesce(c.disposition_on, c.opened_on)')}, $1::date[]) as outcome_era,
  p.has_initiator,
  ${QUANTITIES.map((quantity) => `c.${quantity}`).join(', ')}
from facts.case_record c
join counted_import i on i.import_id = c.import_id
join (
  select case_key,
    case when count(*) filter (where party_type = 'STATE') = 1 then 'ONE_STATE'
      when count(*) filter (where party_type = 'STATE') = 2 then 'BILATERAL'
      else 'MULTILATERAL' end as scope,
    bool_or(initiates) as has_initiator
  from case_state
  group by case_key
  having count(*) filter (where party_type = 'STATE') >= 2
    or (count(*) filter (where party_type = 'STATE') = 1 and count(*) > 1)
) p on p.case_key = c.case_key
join year_id opened_year on opened_year.code = left(c.opened_on, 4)
join year_id outcome_year on outcome_year.code = coalesce(left(c.disposition_on, 4), '${OUTCOME_NOT_DATED}')
join crime_id crime on crime.code = c.crime
join outcome_id outcome on outcome.code = c.disposition
join scope_id scope on scope.code = p.scope
where c.confidentiality is null and c.withdrawn_by is null`,
};
