delete from stats.definition where release_id = $1 and party_axis = 'case';

insert into stats.definition (release_id, clock, party_axis, code, year)
select distinct $1::integer, clock.name, 'case', '', year.code
from (
  select distinct c.opened_crime, c.outcome_crime, c.closed_life
  from counted_case c
  where c.case_key in (select case_key from counted_case where has_unstated_role)
) c
cross join (values ('OPENED'), ('OUTCOME'), ('CLOSED'), ('OPEN_AT_END')) as clock (name)
join year_id year on case clock.name when 'OPENED' then year.id = (c.opened_crime >> 22 & 2047) when 'OUTCOME' then year.id = (c.outcome_crime >> 22 & 2047) when 'CLOSED' then year.id = (c.closed_life >> 22 & 2047) else year.id >= (c.closed_life >> 11 & 2047) and year.id < (c.closed_life >> 11 & 2047) + (c.closed_life >> 0 & 2047) end;

delete from stats.definition where release_id = $1 and party_axis = 'country';

insert into stats.definition (release_id, clock, party_axis, code, year)
select distinct $1::integer, clock.name, 'country', party.code, year.code
from (
  select distinct c.opened_crime, c.outcome_crime, c.closed_life
  from country_case c
  where c.case_key in (select case_key from counted_case where has_unstated_role)
) c
join country_id party on party.id = (c.closed_life >> 39 & 1048575)
cross join (values ('OPENED'), ('OUTCOME'), ('CLOSED'), ('OPEN_AT_END')) as clock (name)
join year_id year on case clock.name when 'OPENED' then year.id = (c.opened_crime >> 22 & 2047) when 'OUTCOME' then year.id = (c.outcome_crime >> 22 & 2047) when 'CLOSED' then year.id = (c.closed_life >> 22 & 2047) else year.id >= (c.closed_life >> 11 & 2047) and year.id < (c.closed_life >> 11 & 2047) + (c.closed_life >> 0 & 2047) end;

delete from stats.definition where release_id = $1 and party_axis = 'agency';

insert into stats.definition (release_id, clock, party_axis, code, year)
select distinct $1::integer, clock.name, 'agency', party.code, year.code
from (
  select distinct c.opened_crime, c.outcome_crime, c.closed_life
  from agency_case c
  where c.case_key in (select case_key from counted_case where has_unstated_role)
) c
join agency_id party on party.id = (c.closed_life >> 39 & 1048575)
cross join (values ('OPENED'), ('OUTCOME'), ('CLOSED'), ('OPEN_AT_END')) as clock (name)
join year_id year on case clock.name when 'OPENED' then year.id = (c.opened_crime >> 22 & 2047) when 'OUTCOME' then year.id = (c.outcome_crime >> 22 & 2047) when 'CLOSED' then year.id = (c.closed_life >> 22 & 2047) else year.id >= (c.closed_life >> 11 & 2047) and year.id < (c.closed_life >> 11 & 2047) + (c.closed_life >> 0 & 2047) end;
