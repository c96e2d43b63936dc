create temporary table case_cell on commit drop as
select opened_year.code as opened_year, outcome_year.code as outcome_year, crime.code as crime, outcome.code as outcome, scope.code as scope, cell.*
from (
  select c.opened_year as opened_year_id, c.outcome_year as outcome_year_id, c.crime as crime_id, c.outcome as outcome_id, c.scope as scope_id,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
  from counted_case c
  group by c.opened_year, c.outcome_year, c.crime, c.outcome, c.scope
) cell
join year_id opened_year on opened_year.id = cell.opened_year_id
join year_id outcome_year on outcome_year.id = cell.outcome_year_id
join crime_id crime on crime.id = cell.crime_id
join outcome_id outcome on outcome.id = cell.outcome_id
join scope_id scope on scope.id = cell.scope_id;

create temporary table together_opened_crime_cell on commit drop as
select c.state_parts, c.agency_parts, c.opened_groups as groups, c.opened_crime as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from together_case c
group by c.state_parts, c.agency_parts, c.opened_groups, c.opened_crime;

create temporary table country_opened_crime_cell on commit drop as
select c.opened_crime as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from country_case c
group by c.opened_crime
union all
select (cell.state_parts << 24 | party.id) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from together_opened_crime_cell cell
join country_id party on party.code = 'ALL';

create temporary table country_group_opened_crime_cell on commit drop as
select (cell.parts << 24 | cell.party) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from (
  select cell.*, party.id as party, (((cell.groups >> ((member.place - 1)::integer + 0) & 1) << 0) | ((cell.groups >> ((member.place - 1)::integer + 15) & 1) << 1) | ((cell.groups >> ((member.place - 1)::integer + 30) & 1) << 2) | ((cell.groups >> ((member.place - 1)::integer + 45) & 1) << 3)) as parts
  from together_opened_crime_cell cell
  cross join unnest($1::text[]) with ordinality as member (code, place)
  join country_group_id party on party.code = member.code
) cell
where cell.parts <> 0
union all
select (cell.state_parts << 24 | party.id) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from together_opened_crime_cell cell
join country_group_id party on party.code = 'ALL';

create temporary table agency_opened_crime_cell on commit drop as
select c.opened_crime as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from agency_case c
group by c.opened_crime
union all
select (cell.agency_parts << 24 | party.id) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from together_opened_crime_cell cell
join agency_id party on party.code = 'ALL';

create temporary table together_opened_outcome_cell on commit drop as
select c.state_parts, c.agency_parts, c.opened_groups as groups, c.opened_outcome as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from together_case c
group by c.state_parts, c.agency_parts, c.opened_groups, c.opened_outcome;

create temporary table country_opened_outcome_cell on commit drop as
select c.opened_outcome as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from country_case c
group by c.opened_outcome
union all
select (cell.state_parts << 24 | party.id) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from together_opened_outcome_cell cell
join country_id party on party.code = 'ALL';

create temporary table country_group_opened_outcome_cell on commit drop as
select (cell.parts << 24 | cell.party) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from (
  select cell.*, party.id as party, (((cell.groups >> ((member.place - 1)::integer + 0) & 1) << 0) | ((cell.groups >> ((member.place - 1)::integer + 15) & 1) << 1) | ((cell.groups >> ((member.place - 1)::integer + 30) & 1) << 2) | ((cell.groups >> ((member.place - 1)::integer + 45) & 1) << 3)) as parts
  from together_opened_outcome_cell cell
  cross join unnest($1::text[]) with ordinality as member (code, place)
  join country_group_id party on party.code = member.code
) cell
where cell.parts <> 0
union all
select (cell.state_parts << 24 | party.id) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from together_opened_outcome_cell cell
join country_group_id party on party.code = 'ALL';

create temporary table agency_opened_outcome_cell on commit drop as
select c.opened_outcome as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from agency_case c
group by c.opened_outcome
union all
select (cell.agency_parts << 24 | party.id) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from together_opened_outcome_cell cell
join agency_id party on party.code = 'ALL';

create temporary table together_outcome_crime_cell on commit drop as
select c.state_parts, c.agency_parts, c.outcome_groups as groups, c.outcome_crime as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from together_case c
group by c.state_parts, c.agency_parts, c.outcome_groups, c.outcome_crime;

create temporary table country_outcome_crime_cell on commit drop as
select c.outcome_crime as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from country_case c
group by c.outcome_crime
union all
select (cell.state_parts << 24 | party.id) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from together_outcome_crime_cell cell
join country_id party on party.code = 'ALL';

create temporary table country_group_outcome_crime_cell on commit drop as
select (cell.parts << 24 | cell.party) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from (
  select cell.*, party.id as party, (((cell.groups >> ((member.place - 1)::integer + 0) & 1) << 0) | ((cell.groups >> ((member.place - 1)::integer + 15) & 1) << 1) | ((cell.groups >> ((member.place - 1)::integer + 30) & 1) << 2) | ((cell.groups >> ((member.place - 1)::integer + 45) & 1) << 3)) as parts
  from together_outcome_crime_cell cell
  cross join unnest($1::text[]) with ordinality as member (code, place)
  join country_group_id party on party.code = member.code
) cell
where cell.parts <> 0
union all
select (cell.state_parts << 24 | party.id) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from together_outcome_crime_cell cell
join country_group_id party on party.code = 'ALL';

create temporary table agency_outcome_crime_cell on commit drop as
select c.outcome_crime as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from agency_case c
group by c.outcome_crime
union all
select (cell.agency_parts << 24 | party.id) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from together_outcome_crime_cell cell
join agency_id party on party.code = 'ALL';

create temporary table together_outcome_outcome_cell on commit drop as
select c.state_parts, c.agency_parts, c.outcome_groups as groups, c.outcome_outcome as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from together_case c
group by c.state_parts, c.agency_parts, c.outcome_groups, c.outcome_outcome;

create temporary table country_outcome_outcome_cell on commit drop as
select c.outcome_outcome as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from country_case c
group by c.outcome_outcome
union all
select (cell.state_parts << 24 | party.id) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from together_outcome_outcome_cell cell
join country_id party on party.code = 'ALL';

create temporary table country_group_outcome_outcome_cell on commit drop as
select (cell.parts << 24 | cell.party) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from (
  select cell.*, party.id as party, (((cell.groups >> ((member.place - 1)::integer + 0) & 1) << 0) | ((cell.groups >> ((member.place - 1)::integer + 15) & 1) << 1) | ((cell.groups >> ((member.place - 1)::integer + 30) & 1) << 2) | ((cell.groups >> ((member.place - 1)::integer + 45) & 1) << 3)) as parts
  from together_outcome_outcome_cell cell
  cross join unnest($1::text[]) with ordinality as member (code, place)
  join country_group_id party on party.code = member.code
) cell
where cell.parts <> 0
union all
select (cell.state_parts << 24 | party.id) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from together_outcome_outcome_cell cell
join country_group_id party on party.code = 'ALL';

create temporary table agency_outcome_outcome_cell on commit drop as
select c.outcome_outcome as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from agency_case c
group by c.outcome_outcome
union all
select (cell.agency_parts << 24 | party.id) << 26 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified_sum,
  cell.suspects_identified_known,
  cell.arrests_sum,
  cell.arrests_known,
  cell.charged_sum,
  cell.charged_known,
  cell.convicted_sum,
  cell.convicted_known,
  cell.victims_identified_sum,
  cell.victims_identified_known,
  cell.victims_safeguarded_sum,
  cell.victims_safeguarded_known,
  cell.assets_frozen_eur_sum,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur_sum,
  cell.assets_confiscated_eur_known,
  cell.coordination_meetings_sum,
  cell.coordination_meetings_known,
  cell.action_days_sum,
  cell.action_days_known
from together_outcome_outcome_cell cell
join agency_id party on party.code = 'ALL';
