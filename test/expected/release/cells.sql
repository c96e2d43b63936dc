create temporary table case_cell on commit drop as
select opened_year.code as opened_year, outcome_year.code as outcome_year, crime.code as crime, outcome.code as outcome, scope.code as scope, states.code as states, cell.*
from (
  select c.opened_year as opened_year_id, c.outcome_year as outcome_year_id, c.crime as crime_id, c.outcome as outcome_id, c.scope as scope_id, c.states as states_id,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
  from counted_case c
  group by c.opened_year, c.outcome_year, c.crime, c.outcome, c.scope, c.states
) cell
join year_id opened_year on opened_year.id = cell.opened_year_id
join year_id outcome_year on outcome_year.id = cell.outcome_year_id
join crime_id crime on crime.id = cell.crime_id
join outcome_id outcome on outcome.id = cell.outcome_id
join scope_id scope on scope.id = cell.scope_id
join states_id states on states.id = cell.states_id;

create temporary table case_closed_life_cell on commit drop as
select c.closed_life as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from counted_case c
group by c.closed_life;

create temporary table country_together_opened_crime_cell on commit drop as
select c.parts, c.opened_groups as groups, c.opened_crime as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from country_together c
group by c.parts, c.opened_groups, c.opened_crime;

create temporary table agency_together_opened_crime_cell on commit drop as
select c.parts, c.panels as groups, c.opened_crime as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from agency_together c
group by c.parts, c.panels, c.opened_crime;

create temporary table country_opened_crime_cell on commit drop as
select c.opened_crime as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from country_case c
group by c.opened_crime
union all
select (cell.parts << 20 | party.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from country_together_opened_crime_cell cell
join country_id party on party.code = 'ALL';

create temporary table country_group_opened_crime_cell on commit drop as
select (cell.parts_of_group << 20 | cell.party) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from (
  select cell.*, party.id as party, (((cell.groups >> ((member.place - 1)::integer + 0) & 1) << 0) | ((cell.groups >> ((member.place - 1)::integer + 15) & 1) << 1) | ((cell.groups >> ((member.place - 1)::integer + 30) & 1) << 2) | ((cell.groups >> ((member.place - 1)::integer + 45) & 1) << 3)) as parts_of_group
  from country_together_opened_crime_cell cell
  cross join unnest($1::text[]) with ordinality as member (code, place)
  join country_group_id party on party.code = member.code
) cell
where cell.parts_of_group <> 0
union all
select (cell.parts << 20 | party.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from country_together_opened_crime_cell cell
join country_group_id party on party.code = 'ALL';

create temporary table agency_opened_crime_cell on commit drop as
select c.opened_crime as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from agency_case c
group by c.opened_crime
union all
select (cell.parts << 20 | party.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from agency_together_opened_crime_cell cell
join agency_id party on party.code = 'ALL';

create temporary table country_together_opened_outcome_cell on commit drop as
select c.parts, c.opened_groups as groups, c.opened_outcome as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from country_together c
group by c.parts, c.opened_groups, c.opened_outcome;

create temporary table agency_together_opened_outcome_cell on commit drop as
select c.parts, c.panels as groups, c.opened_outcome as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from agency_together c
group by c.parts, c.panels, c.opened_outcome;

create temporary table country_opened_outcome_cell on commit drop as
select c.opened_outcome as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from country_case c
group by c.opened_outcome
union all
select (cell.parts << 20 | party.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from country_together_opened_outcome_cell cell
join country_id party on party.code = 'ALL';

create temporary table country_group_opened_outcome_cell on commit drop as
select (cell.parts_of_group << 20 | cell.party) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from (
  select cell.*, party.id as party, (((cell.groups >> ((member.place - 1)::integer + 0) & 1) << 0) | ((cell.groups >> ((member.place - 1)::integer + 15) & 1) << 1) | ((cell.groups >> ((member.place - 1)::integer + 30) & 1) << 2) | ((cell.groups >> ((member.place - 1)::integer + 45) & 1) << 3)) as parts_of_group
  from country_together_opened_outcome_cell cell
  cross join unnest($1::text[]) with ordinality as member (code, place)
  join country_group_id party on party.code = member.code
) cell
where cell.parts_of_group <> 0
union all
select (cell.parts << 20 | party.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from country_together_opened_outcome_cell cell
join country_group_id party on party.code = 'ALL';

create temporary table agency_opened_outcome_cell on commit drop as
select c.opened_outcome as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from agency_case c
group by c.opened_outcome
union all
select (cell.parts << 20 | party.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from agency_together_opened_outcome_cell cell
join agency_id party on party.code = 'ALL';

create temporary table country_together_outcome_crime_cell on commit drop as
select c.parts, c.outcome_groups as groups, c.outcome_crime as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from country_together c
group by c.parts, c.outcome_groups, c.outcome_crime;

create temporary table agency_together_outcome_crime_cell on commit drop as
select c.parts, c.panels as groups, c.outcome_crime as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from agency_together c
group by c.parts, c.panels, c.outcome_crime;

create temporary table country_outcome_crime_cell on commit drop as
select c.outcome_crime as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from country_case c
group by c.outcome_crime
union all
select (cell.parts << 20 | party.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from country_together_outcome_crime_cell cell
join country_id party on party.code = 'ALL';

create temporary table country_group_outcome_crime_cell on commit drop as
select (cell.parts_of_group << 20 | cell.party) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from (
  select cell.*, party.id as party, (((cell.groups >> ((member.place - 1)::integer + 0) & 1) << 0) | ((cell.groups >> ((member.place - 1)::integer + 15) & 1) << 1) | ((cell.groups >> ((member.place - 1)::integer + 30) & 1) << 2) | ((cell.groups >> ((member.place - 1)::integer + 45) & 1) << 3)) as parts_of_group
  from country_together_outcome_crime_cell cell
  cross join unnest($1::text[]) with ordinality as member (code, place)
  join country_group_id party on party.code = member.code
) cell
where cell.parts_of_group <> 0
union all
select (cell.parts << 20 | party.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from country_together_outcome_crime_cell cell
join country_group_id party on party.code = 'ALL';

create temporary table agency_outcome_crime_cell on commit drop as
select c.outcome_crime as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from agency_case c
group by c.outcome_crime
union all
select (cell.parts << 20 | party.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from agency_together_outcome_crime_cell cell
join agency_id party on party.code = 'ALL';

create temporary table country_together_outcome_outcome_cell on commit drop as
select c.parts, c.outcome_groups as groups, c.outcome_outcome as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from country_together c
group by c.parts, c.outcome_groups, c.outcome_outcome;

create temporary table agency_together_outcome_outcome_cell on commit drop as
select c.parts, c.panels as groups, c.outcome_outcome as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from agency_together c
group by c.parts, c.panels, c.outcome_outcome;

create temporary table country_outcome_outcome_cell on commit drop as
select c.outcome_outcome as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from country_case c
group by c.outcome_outcome
union all
select (cell.parts << 20 | party.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from country_together_outcome_outcome_cell cell
join country_id party on party.code = 'ALL';

create temporary table country_group_outcome_outcome_cell on commit drop as
select (cell.parts_of_group << 20 | cell.party) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from (
  select cell.*, party.id as party, (((cell.groups >> ((member.place - 1)::integer + 0) & 1) << 0) | ((cell.groups >> ((member.place - 1)::integer + 15) & 1) << 1) | ((cell.groups >> ((member.place - 1)::integer + 30) & 1) << 2) | ((cell.groups >> ((member.place - 1)::integer + 45) & 1) << 3)) as parts_of_group
  from country_together_outcome_outcome_cell cell
  cross join unnest($1::text[]) with ordinality as member (code, place)
  join country_group_id party on party.code = member.code
) cell
where cell.parts_of_group <> 0
union all
select (cell.parts << 20 | party.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from country_together_outcome_outcome_cell cell
join country_group_id party on party.code = 'ALL';

create temporary table agency_outcome_outcome_cell on commit drop as
select c.outcome_outcome as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from agency_case c
group by c.outcome_outcome
union all
select (cell.parts << 20 | party.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from agency_together_outcome_outcome_cell cell
join agency_id party on party.code = 'ALL';

create temporary table country_together_closed_life_cell on commit drop as
select c.parts, c.closed_groups as groups, c.closed_life as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from country_together c
group by c.parts, c.closed_groups, c.closed_life;

create temporary table agency_together_closed_life_cell on commit drop as
select c.parts, c.panels as groups, c.closed_life as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from agency_together c
group by c.parts, c.panels, c.closed_life;

create temporary table country_closed_life_cell on commit drop as
select c.closed_life as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from country_case c
group by c.closed_life
union all
select (cell.parts << 20 | party.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from country_together_closed_life_cell cell
join country_id party on party.code = 'ALL';

create temporary table country_group_closed_life_cell on commit drop as
select (cell.parts_of_group << 20 | cell.party) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from (
  select cell.*, party.id as party, (((cell.groups >> ((member.place - 1)::integer + 0) & 1) << 0) | ((cell.groups >> ((member.place - 1)::integer + 15) & 1) << 1) | ((cell.groups >> ((member.place - 1)::integer + 30) & 1) << 2) | ((cell.groups >> ((member.place - 1)::integer + 45) & 1) << 3)) as parts_of_group
  from country_together_closed_life_cell cell
  cross join unnest($1::text[]) with ordinality as member (code, place)
  join country_group_id party on party.code = member.code
) cell
where cell.parts_of_group <> 0
union all
select (cell.parts << 20 | party.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from country_together_closed_life_cell cell
join country_group_id party on party.code = 'ALL';

create temporary table agency_closed_life_cell on commit drop as
select c.closed_life as key,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
from agency_case c
group by c.closed_life
union all
select (cell.parts << 20 | party.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from agency_together_closed_life_cell cell
join agency_id party on party.code = 'ALL';

create temporary table country_opened_states_cell on commit drop as
select cell.key & ~4095::bigint as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(cell.suspects_identified) as suspects_identified,
  sum(cell.arrests) as arrests,
  sum(cell.charged) as charged,
  sum(cell.convicted) as convicted,
  sum(cell.victims_identified) as victims_identified,
  sum(cell.victims_safeguarded) as victims_safeguarded,
  sum(cell.coordination_meetings) as coordination_meetings,
  sum(cell.action_days) as action_days,
  sum(cell.assets_frozen_eur) as assets_frozen_eur,
  sum(cell.assets_frozen_eur_known)::integer as assets_frozen_eur_known,
  sum(cell.assets_confiscated_eur) as assets_confiscated_eur,
  sum(cell.assets_confiscated_eur_known)::integer as assets_confiscated_eur_known
from country_opened_outcome_cell cell
group by 1;

create temporary table country_group_opened_states_cell on commit drop as
select cell.key & ~4095::bigint as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(cell.suspects_identified) as suspects_identified,
  sum(cell.arrests) as arrests,
  sum(cell.charged) as charged,
  sum(cell.convicted) as convicted,
  sum(cell.victims_identified) as victims_identified,
  sum(cell.victims_safeguarded) as victims_safeguarded,
  sum(cell.coordination_meetings) as coordination_meetings,
  sum(cell.action_days) as action_days,
  sum(cell.assets_frozen_eur) as assets_frozen_eur,
  sum(cell.assets_frozen_eur_known)::integer as assets_frozen_eur_known,
  sum(cell.assets_confiscated_eur) as assets_confiscated_eur,
  sum(cell.assets_confiscated_eur_known)::integer as assets_confiscated_eur_known
from country_group_opened_outcome_cell cell
group by 1;

create temporary table agency_opened_states_cell on commit drop as
select cell.key & ~4095::bigint as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(cell.suspects_identified) as suspects_identified,
  sum(cell.arrests) as arrests,
  sum(cell.charged) as charged,
  sum(cell.convicted) as convicted,
  sum(cell.victims_identified) as victims_identified,
  sum(cell.victims_safeguarded) as victims_safeguarded,
  sum(cell.coordination_meetings) as coordination_meetings,
  sum(cell.action_days) as action_days,
  sum(cell.assets_frozen_eur) as assets_frozen_eur,
  sum(cell.assets_frozen_eur_known)::integer as assets_frozen_eur_known,
  sum(cell.assets_confiscated_eur) as assets_confiscated_eur,
  sum(cell.assets_confiscated_eur_known)::integer as assets_confiscated_eur_known
from agency_opened_outcome_cell cell
group by 1;

create temporary table country_outcome_states_cell on commit drop as
select cell.key & ~4095::bigint as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(cell.suspects_identified) as suspects_identified,
  sum(cell.arrests) as arrests,
  sum(cell.charged) as charged,
  sum(cell.convicted) as convicted,
  sum(cell.victims_identified) as victims_identified,
  sum(cell.victims_safeguarded) as victims_safeguarded,
  sum(cell.coordination_meetings) as coordination_meetings,
  sum(cell.action_days) as action_days,
  sum(cell.assets_frozen_eur) as assets_frozen_eur,
  sum(cell.assets_frozen_eur_known)::integer as assets_frozen_eur_known,
  sum(cell.assets_confiscated_eur) as assets_confiscated_eur,
  sum(cell.assets_confiscated_eur_known)::integer as assets_confiscated_eur_known
from country_outcome_outcome_cell cell
group by 1;

create temporary table country_group_outcome_states_cell on commit drop as
select cell.key & ~4095::bigint as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(cell.suspects_identified) as suspects_identified,
  sum(cell.arrests) as arrests,
  sum(cell.charged) as charged,
  sum(cell.convicted) as convicted,
  sum(cell.victims_identified) as victims_identified,
  sum(cell.victims_safeguarded) as victims_safeguarded,
  sum(cell.coordination_meetings) as coordination_meetings,
  sum(cell.action_days) as action_days,
  sum(cell.assets_frozen_eur) as assets_frozen_eur,
  sum(cell.assets_frozen_eur_known)::integer as assets_frozen_eur_known,
  sum(cell.assets_confiscated_eur) as assets_confiscated_eur,
  sum(cell.assets_confiscated_eur_known)::integer as assets_confiscated_eur_known
from country_group_outcome_outcome_cell cell
group by 1;

create temporary table agency_outcome_states_cell on commit drop as
select cell.key & ~4095::bigint as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(cell.suspects_identified) as suspects_identified,
  sum(cell.arrests) as arrests,
  sum(cell.charged) as charged,
  sum(cell.convicted) as convicted,
  sum(cell.victims_identified) as victims_identified,
  sum(cell.victims_safeguarded) as victims_safeguarded,
  sum(cell.coordination_meetings) as coordination_meetings,
  sum(cell.action_days) as action_days,
  sum(cell.assets_frozen_eur) as assets_frozen_eur,
  sum(cell.assets_frozen_eur_known)::integer as assets_frozen_eur_known,
  sum(cell.assets_confiscated_eur) as assets_confiscated_eur,
  sum(cell.assets_confiscated_eur_known)::integer as assets_confiscated_eur_known
from agency_outcome_outcome_cell cell
group by 1;
