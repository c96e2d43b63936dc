create temporary table agency_group_id on commit drop as
select code, row_number() over (order by code) as id
from (select unnest($1::text[]) as code) listed;

create temporary table panel_id on commit drop as
select code, row_number() over (order by code) as id
from (select unnest($1::text[]) as code) listed;

create temporary table family_member on commit drop as
select agency.id as agency, family.id as family
from unnest($1::text[], $2::text[]) as member (agency, family)
join agency_id agency on agency.code = member.agency
join agency_group_id family on family.code = member.family;

create temporary table agency_group_case on commit drop as
select c.case_key, c.own, c.party_key | c.opened_crime as opened_crime,
  c.party_key | c.opened_outcome as opened_outcome,
  c.party_key | c.outcome_crime as outcome_crime,
  c.party_key | c.outcome_outcome as outcome_outcome,
  c.party_key | c.closed_life as closed_life,
  c.record_key, c.suspects_identified, c.arrests, c.charged, c.convicted, c.victims_identified, c.victims_safeguarded, c.coordination_meetings, c.action_days, c.assets_frozen_eur, c.assets_confiscated_eur
from (
  select c.*, (c.parts << 20 | c.party) << 39 as party_key
  from (
    select c.*, family.party, family.parts, family.own
    from counted_case c
    join (
      select a.case_key, member.family as party, bit_or(a.parts) as parts,
        case when min(a.own) = max(a.own) then min(a.own) else 0 end as own
      from agency_case a
      join family_member member on member.agency = (a.opened_crime >> 39 & 1048575)
      group by a.case_key, member.family
    ) family on family.case_key = c.case_key
    offset 0
  ) c
  offset 0
) c;

create temporary table agency_group_opened_crime_cell on commit drop as
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
from agency_group_case c
group by c.opened_crime;

create temporary table agency_group_opened_outcome_cell on commit drop as
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
from agency_group_case c
group by c.opened_outcome;

create temporary table agency_group_outcome_crime_cell on commit drop as
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
from agency_group_case c
group by c.outcome_crime;

create temporary table agency_group_outcome_outcome_cell on commit drop as
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
from agency_group_case c
group by c.outcome_outcome;

create temporary table agency_group_closed_life_cell on commit drop as
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
from agency_group_case c
group by c.closed_life;

create temporary table agency_group_opened_states_cell on commit drop as
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
from agency_group_opened_outcome_cell cell
group by 1;

create temporary table agency_group_outcome_states_cell on commit drop as
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
from agency_group_outcome_outcome_cell cell
group by 1;

create temporary table panel_opened_crime_cell on commit drop as
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
  from agency_together_opened_crime_cell cell
  cross join unnest($1::text[], $2::text[], $3::text[]) with ordinality as member (code, first, last, place)
  join panel_id party on party.code = member.code
  join year_id year on year.id = (cell.year_and_value >> 22 & 2047) and year.code between member.first and member.last
) cell
where cell.parts_of_group <> 0;

create temporary table panel_opened_outcome_cell on commit drop as
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
  from agency_together_opened_outcome_cell cell
  cross join unnest($1::text[], $2::text[], $3::text[]) with ordinality as member (code, first, last, place)
  join panel_id party on party.code = member.code
  join year_id year on year.id = (cell.year_and_value >> 22 & 2047) and year.code between member.first and member.last
) cell
where cell.parts_of_group <> 0;

create temporary table panel_outcome_crime_cell on commit drop as
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
  from agency_together_outcome_crime_cell cell
  cross join unnest($1::text[], $2::text[], $3::text[]) with ordinality as member (code, first, last, place)
  join panel_id party on party.code = member.code
  join year_id year on year.id = (cell.year_and_value >> 22 & 2047) and year.code between member.first and member.last
) cell
where cell.parts_of_group <> 0;

create temporary table panel_outcome_outcome_cell on commit drop as
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
  from agency_together_outcome_outcome_cell cell
  cross join unnest($1::text[], $2::text[], $3::text[]) with ordinality as member (code, first, last, place)
  join panel_id party on party.code = member.code
  join year_id year on year.id = (cell.year_and_value >> 22 & 2047) and year.code between member.first and member.last
) cell
where cell.parts_of_group <> 0;

create temporary table panel_closed_life_cell on commit drop as
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
  from agency_together_closed_life_cell cell
  cross join unnest($1::text[], $2::text[], $3::text[]) with ordinality as member (code, first, last, place)
  join panel_id party on party.code = member.code
  join year_id year on year.id = (cell.year_and_value >> 22 & 2047) and year.code between member.first and member.last
) cell
where cell.parts_of_group <> 0;

create temporary table panel_opened_states_cell on commit drop as
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
from panel_opened_outcome_cell cell
group by 1;

create temporary table panel_outcome_states_cell on commit drop as
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
from panel_outcome_outcome_cell cell
group by 1;
