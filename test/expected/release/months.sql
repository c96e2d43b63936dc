create temporary table month_opened_crime_cell on commit drop as
select (0::bigint << 20 | c.month_opened) << 39 | (c.opened_crime) as key,
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
group by 1;

create temporary table month_opened_outcome_cell on commit drop as
select (0::bigint << 20 | c.month_opened) << 39 | (c.opened_outcome) as key,
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
group by 1;

create temporary table month_outcome_crime_cell on commit drop as
select (0::bigint << 20 | c.month_outcome) << 39 | (c.outcome_crime) as key,
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
group by 1;

create temporary table month_outcome_outcome_cell on commit drop as
select (0::bigint << 20 | c.month_outcome) << 39 | (c.outcome_outcome) as key,
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
group by 1;

create temporary table month_closed_life_cell on commit drop as
select (0::bigint << 20 | c.month_closed) << 39 | (c.closed_life) as key,
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
group by 1;

create temporary table month_opened_states_cell on commit drop as
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
from month_opened_outcome_cell cell
group by 1;

create temporary table month_outcome_states_cell on commit drop as
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
from month_outcome_outcome_cell cell
group by 1;

create temporary table country_together_opened_month_cell on commit drop as
select c.parts, c.opened_groups as groups, c.opened_month as year_and_value,
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
group by c.parts, c.opened_groups, c.opened_month;

create temporary table country_opened_month_cell on commit drop as
select c.opened_month as key,
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
group by c.opened_month
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
from country_together_opened_month_cell cell
join country_id party on party.code = 'ALL';

create temporary table country_group_opened_month_cell on commit drop as
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
  from country_together_opened_month_cell cell
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
from country_together_opened_month_cell cell
join country_group_id party on party.code = 'ALL';

create temporary table country_together_outcome_month_cell on commit drop as
select c.parts, c.outcome_groups as groups, c.outcome_month as year_and_value,
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
group by c.parts, c.outcome_groups, c.outcome_month;

create temporary table country_outcome_month_cell on commit drop as
select c.outcome_month as key,
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
group by c.outcome_month
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
from country_together_outcome_month_cell cell
join country_id party on party.code = 'ALL';

create temporary table country_group_outcome_month_cell on commit drop as
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
  from country_together_outcome_month_cell cell
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
from country_together_outcome_month_cell cell
join country_group_id party on party.code = 'ALL';
