insert into stats.by_panel_draft (release_id, grain, clock, part, panel, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year', 'CLOSED', part.name, listed.code, year.code, 'ALL', 'ALL', 'ALL',
  cell.cases,
  cell.keys & 4294967295,
  coalesce(cell.suspects_identified::bigint & 34359738367, 0),
  coalesce(cell.suspects_identified::bigint >> 35, 0),
  coalesce(cell.arrests::bigint & 34359738367, 0),
  coalesce(cell.arrests::bigint >> 35, 0),
  coalesce(cell.charged::bigint & 34359738367, 0),
  coalesce(cell.charged::bigint >> 35, 0),
  coalesce(cell.convicted::bigint & 34359738367, 0),
  coalesce(cell.convicted::bigint >> 35, 0),
  coalesce(cell.victims_identified::bigint & 34359738367, 0),
  coalesce(cell.victims_identified::bigint >> 35, 0),
  coalesce(cell.victims_safeguarded::bigint & 34359738367, 0),
  coalesce(cell.victims_safeguarded::bigint >> 35, 0),
  coalesce(cell.assets_frozen_eur::bigint * 0.01, 0),
  coalesce(cell.assets_frozen_eur_known, 0),
  coalesce(cell.assets_confiscated_eur::bigint * 0.01, 0),
  coalesce(cell.assets_confiscated_eur_known, 0),
  coalesce(cell.coordination_meetings::bigint & 34359738367, 0),
  coalesce(cell.coordination_meetings::bigint >> 35, 0),
  coalesce(cell.action_days::bigint & 34359738367, 0),
  coalesce(cell.action_days::bigint >> 35, 0)
from (
  select part.place << 59 | (cell.key & 576460211133349888) as key,
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
  from panel_closed_life_cell cell
  join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on (cell.key >> 59) & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on part.place = (cell.key >> 59)
join panel_id listed on listed.id = (cell.key >> 39 & 1048575)
join year_id year on year.id = (cell.key >> 22 & 2047);

insert into stats.by_panel_draft (release_id, grain, clock, part, panel, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year', 'OPENED', part.name, listed.code, year.code, 'ALL', 'ALL', 'ALL',
  cell.cases,
  cell.keys & 4294967295,
  coalesce(cell.suspects_identified::bigint & 34359738367, 0),
  coalesce(cell.suspects_identified::bigint >> 35, 0),
  coalesce(cell.arrests::bigint & 34359738367, 0),
  coalesce(cell.arrests::bigint >> 35, 0),
  coalesce(cell.charged::bigint & 34359738367, 0),
  coalesce(cell.charged::bigint >> 35, 0),
  coalesce(cell.convicted::bigint & 34359738367, 0),
  coalesce(cell.convicted::bigint >> 35, 0),
  coalesce(cell.victims_identified::bigint & 34359738367, 0),
  coalesce(cell.victims_identified::bigint >> 35, 0),
  coalesce(cell.victims_safeguarded::bigint & 34359738367, 0),
  coalesce(cell.victims_safeguarded::bigint >> 35, 0),
  coalesce(cell.assets_frozen_eur::bigint * 0.01, 0),
  coalesce(cell.assets_frozen_eur_known, 0),
  coalesce(cell.assets_confiscated_eur::bigint * 0.01, 0),
  coalesce(cell.assets_confiscated_eur_known, 0),
  coalesce(cell.coordination_meetings::bigint & 34359738367, 0),
  coalesce(cell.coordination_meetings::bigint >> 35, 0),
  coalesce(cell.action_days::bigint & 34359738367, 0),
  coalesce(cell.action_days::bigint >> 35, 0)
from (
  select part.place << 59 | (cell.key & 576460211133349888) as key,
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
  from panel_opened_states_cell cell
  join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on (cell.key >> 59) & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on part.place = (cell.key >> 59)
join panel_id listed on listed.id = (cell.key >> 39 & 1048575)
join year_id year on year.id = (cell.key >> 22 & 2047);

insert into stats.by_panel_draft (release_id, grain, clock, part, panel, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year', 'OUTCOME', part.name, listed.code, year.code, 'ALL', 'ALL', 'ALL',
  cell.cases,
  cell.keys & 4294967295,
  coalesce(cell.suspects_identified::bigint & 34359738367, 0),
  coalesce(cell.suspects_identified::bigint >> 35, 0),
  coalesce(cell.arrests::bigint & 34359738367, 0),
  coalesce(cell.arrests::bigint >> 35, 0),
  coalesce(cell.charged::bigint & 34359738367, 0),
  coalesce(cell.charged::bigint >> 35, 0),
  coalesce(cell.convicted::bigint & 34359738367, 0),
  coalesce(cell.convicted::bigint >> 35, 0),
  coalesce(cell.victims_identified::bigint & 34359738367, 0),
  coalesce(cell.victims_identified::bigint >> 35, 0),
  coalesce(cell.victims_safeguarded::bigint & 34359738367, 0),
  coalesce(cell.victims_safeguarded::bigint >> 35, 0),
  coalesce(cell.assets_frozen_eur::bigint * 0.01, 0),
  coalesce(cell.assets_frozen_eur_known, 0),
  coalesce(cell.assets_confiscated_eur::bigint * 0.01, 0),
  coalesce(cell.assets_confiscated_eur_known, 0),
  coalesce(cell.coordination_meetings::bigint & 34359738367, 0),
  coalesce(cell.coordination_meetings::bigint >> 35, 0),
  coalesce(cell.action_days::bigint & 34359738367, 0),
  coalesce(cell.action_days::bigint >> 35, 0)
from (
  select part.place << 59 | (cell.key & 576460211133349888) as key,
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
  from panel_outcome_states_cell cell
  join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on (cell.key >> 59) & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on part.place = (cell.key >> 59)
join panel_id listed on listed.id = (cell.key >> 39 & 1048575)
join year_id year on year.id = (cell.key >> 22 & 2047);

insert into stats.by_panel_draft (release_id, grain, clock, part, panel, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime', 'OPENED', part.name, listed.code, year.code, crime.code, 'ALL', 'ALL',
  cell.cases,
  cell.keys & 4294967295,
  coalesce(cell.suspects_identified::bigint & 34359738367, 0),
  coalesce(cell.suspects_identified::bigint >> 35, 0),
  coalesce(cell.arrests::bigint & 34359738367, 0),
  coalesce(cell.arrests::bigint >> 35, 0),
  coalesce(cell.charged::bigint & 34359738367, 0),
  coalesce(cell.charged::bigint >> 35, 0),
  coalesce(cell.convicted::bigint & 34359738367, 0),
  coalesce(cell.convicted::bigint >> 35, 0),
  coalesce(cell.victims_identified::bigint & 34359738367, 0),
  coalesce(cell.victims_identified::bigint >> 35, 0),
  coalesce(cell.victims_safeguarded::bigint & 34359738367, 0),
  coalesce(cell.victims_safeguarded::bigint >> 35, 0),
  coalesce(cell.assets_frozen_eur::bigint * 0.01, 0),
  coalesce(cell.assets_frozen_eur_known, 0),
  coalesce(cell.assets_confiscated_eur::bigint * 0.01, 0),
  coalesce(cell.assets_confiscated_eur_known, 0),
  coalesce(cell.coordination_meetings::bigint & 34359738367, 0),
  coalesce(cell.coordination_meetings::bigint >> 35, 0),
  coalesce(cell.action_days::bigint & 34359738367, 0),
  coalesce(cell.action_days::bigint >> 35, 0)
from (
  select part.place << 59 | (cell.key & 576460211137544191) as key,
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
  from panel_opened_crime_cell cell
  join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on (cell.key >> 59) & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on part.place = (cell.key >> 59)
join panel_id listed on listed.id = (cell.key >> 39 & 1048575)
join year_id year on year.id = (cell.key >> 22 & 2047)
join crime_id crime on crime.id = (cell.key >> 0 & 4194303);

insert into stats.by_panel_draft (release_id, grain, clock, part, panel, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime', 'OUTCOME', part.name, listed.code, year.code, crime.code, 'ALL', 'ALL',
  cell.cases,
  cell.keys & 4294967295,
  coalesce(cell.suspects_identified::bigint & 34359738367, 0),
  coalesce(cell.suspects_identified::bigint >> 35, 0),
  coalesce(cell.arrests::bigint & 34359738367, 0),
  coalesce(cell.arrests::bigint >> 35, 0),
  coalesce(cell.charged::bigint & 34359738367, 0),
  coalesce(cell.charged::bigint >> 35, 0),
  coalesce(cell.convicted::bigint & 34359738367, 0),
  coalesce(cell.convicted::bigint >> 35, 0),
  coalesce(cell.victims_identified::bigint & 34359738367, 0),
  coalesce(cell.victims_identified::bigint >> 35, 0),
  coalesce(cell.victims_safeguarded::bigint & 34359738367, 0),
  coalesce(cell.victims_safeguarded::bigint >> 35, 0),
  coalesce(cell.assets_frozen_eur::bigint * 0.01, 0),
  coalesce(cell.assets_frozen_eur_known, 0),
  coalesce(cell.assets_confiscated_eur::bigint * 0.01, 0),
  coalesce(cell.assets_confiscated_eur_known, 0),
  coalesce(cell.coordination_meetings::bigint & 34359738367, 0),
  coalesce(cell.coordination_meetings::bigint >> 35, 0),
  coalesce(cell.action_days::bigint & 34359738367, 0),
  coalesce(cell.action_days::bigint >> 35, 0)
from (
  select part.place << 59 | (cell.key & 576460211137544191) as key,
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
  from panel_outcome_crime_cell cell
  join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on (cell.key >> 59) & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on part.place = (cell.key >> 59)
join panel_id listed on listed.id = (cell.key >> 39 & 1048575)
join year_id year on year.id = (cell.key >> 22 & 2047)
join crime_id crime on crime.id = (cell.key >> 0 & 4194303);

insert into stats.by_panel_draft (release_id, grain, clock, part, panel, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-outcome', 'OPENED', part.name, listed.code, year.code, 'ALL', outcome.code, 'ALL',
  cell.cases,
  cell.keys & 4294967295,
  coalesce(cell.suspects_identified::bigint & 34359738367, 0),
  coalesce(cell.suspects_identified::bigint >> 35, 0),
  coalesce(cell.arrests::bigint & 34359738367, 0),
  coalesce(cell.arrests::bigint >> 35, 0),
  coalesce(cell.charged::bigint & 34359738367, 0),
  coalesce(cell.charged::bigint >> 35, 0),
  coalesce(cell.convicted::bigint & 34359738367, 0),
  coalesce(cell.convicted::bigint >> 35, 0),
  coalesce(cell.victims_identified::bigint & 34359738367, 0),
  coalesce(cell.victims_identified::bigint >> 35, 0),
  coalesce(cell.victims_safeguarded::bigint & 34359738367, 0),
  coalesce(cell.victims_safeguarded::bigint >> 35, 0),
  coalesce(cell.assets_frozen_eur::bigint * 0.01, 0),
  coalesce(cell.assets_frozen_eur_known, 0),
  coalesce(cell.assets_confiscated_eur::bigint * 0.01, 0),
  coalesce(cell.assets_confiscated_eur_known, 0),
  coalesce(cell.coordination_meetings::bigint & 34359738367, 0),
  coalesce(cell.coordination_meetings::bigint >> 35, 0),
  coalesce(cell.action_days::bigint & 34359738367, 0),
  coalesce(cell.action_days::bigint >> 35, 0)
from (
  select part.place << 59 | (cell.key & 576460211133353983) as key,
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
  join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on (cell.key >> 59) & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on part.place = (cell.key >> 59)
join panel_id listed on listed.id = (cell.key >> 39 & 1048575)
join year_id year on year.id = (cell.key >> 22 & 2047)
join outcome_id outcome on outcome.id = (cell.key >> 0 & 4095);

insert into stats.by_panel_draft (release_id, grain, clock, part, panel, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-outcome', 'OUTCOME', part.name, listed.code, year.code, 'ALL', outcome.code, 'ALL',
  cell.cases,
  cell.keys & 4294967295,
  coalesce(cell.suspects_identified::bigint & 34359738367, 0),
  coalesce(cell.suspects_identified::bigint >> 35, 0),
  coalesce(cell.arrests::bigint & 34359738367, 0),
  coalesce(cell.arrests::bigint >> 35, 0),
  coalesce(cell.charged::bigint & 34359738367, 0),
  coalesce(cell.charged::bigint >> 35, 0),
  coalesce(cell.convicted::bigint & 34359738367, 0),
  coalesce(cell.convicted::bigint >> 35, 0),
  coalesce(cell.victims_identified::bigint & 34359738367, 0),
  coalesce(cell.victims_identified::bigint >> 35, 0),
  coalesce(cell.victims_safeguarded::bigint & 34359738367, 0),
  coalesce(cell.victims_safeguarded::bigint >> 35, 0),
  coalesce(cell.assets_frozen_eur::bigint * 0.01, 0),
  coalesce(cell.assets_frozen_eur_known, 0),
  coalesce(cell.assets_confiscated_eur::bigint * 0.01, 0),
  coalesce(cell.assets_confiscated_eur_known, 0),
  coalesce(cell.coordination_meetings::bigint & 34359738367, 0),
  coalesce(cell.coordination_meetings::bigint >> 35, 0),
  coalesce(cell.action_days::bigint & 34359738367, 0),
  coalesce(cell.action_days::bigint >> 35, 0)
from (
  select part.place << 59 | (cell.key & 576460211133353983) as key,
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
  join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on (cell.key >> 59) & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on part.place = (cell.key >> 59)
join panel_id listed on listed.id = (cell.key >> 39 & 1048575)
join year_id year on year.id = (cell.key >> 22 & 2047)
join outcome_id outcome on outcome.id = (cell.key >> 0 & 4095);

insert into stats.by_panel_draft (release_id, grain, clock, part, panel, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-scope', 'OPENED', part.name, listed.code, year.code, 'ALL', 'ALL', scope.code,
  cell.cases,
  cell.keys & 4294967295,
  coalesce(cell.suspects_identified::bigint & 34359738367, 0),
  coalesce(cell.suspects_identified::bigint >> 35, 0),
  coalesce(cell.arrests::bigint & 34359738367, 0),
  coalesce(cell.arrests::bigint >> 35, 0),
  coalesce(cell.charged::bigint & 34359738367, 0),
  coalesce(cell.charged::bigint >> 35, 0),
  coalesce(cell.convicted::bigint & 34359738367, 0),
  coalesce(cell.convicted::bigint >> 35, 0),
  coalesce(cell.victims_identified::bigint & 34359738367, 0),
  coalesce(cell.victims_identified::bigint >> 35, 0),
  coalesce(cell.victims_safeguarded::bigint & 34359738367, 0),
  coalesce(cell.victims_safeguarded::bigint >> 35, 0),
  coalesce(cell.assets_frozen_eur::bigint * 0.01, 0),
  coalesce(cell.assets_frozen_eur_known, 0),
  coalesce(cell.assets_confiscated_eur::bigint * 0.01, 0),
  coalesce(cell.assets_confiscated_eur_known, 0),
  coalesce(cell.coordination_meetings::bigint & 34359738367, 0),
  coalesce(cell.coordination_meetings::bigint >> 35, 0),
  coalesce(cell.action_days::bigint & 34359738367, 0),
  coalesce(cell.action_days::bigint >> 35, 0)
from (
  select part.place << 59 | (cell.key & 576460211133362176) as key,
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
  from panel_opened_states_cell cell
  join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on (cell.key >> 59) & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on part.place = (cell.key >> 59)
join panel_id listed on listed.id = (cell.key >> 39 & 1048575)
join year_id year on year.id = (cell.key >> 22 & 2047)
join scope_id scope on scope.id = (cell.key >> 12 & 3);

insert into stats.by_panel_draft (release_id, grain, clock, part, panel, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-scope', 'OUTCOME', part.name, listed.code, year.code, 'ALL', 'ALL', scope.code,
  cell.cases,
  cell.keys & 4294967295,
  coalesce(cell.suspects_identified::bigint & 34359738367, 0),
  coalesce(cell.suspects_identified::bigint >> 35, 0),
  coalesce(cell.arrests::bigint & 34359738367, 0),
  coalesce(cell.arrests::bigint >> 35, 0),
  coalesce(cell.charged::bigint & 34359738367, 0),
  coalesce(cell.charged::bigint >> 35, 0),
  coalesce(cell.convicted::bigint & 34359738367, 0),
  coalesce(cell.convicted::bigint >> 35, 0),
  coalesce(cell.victims_identified::bigint & 34359738367, 0),
  coalesce(cell.victims_identified::bigint >> 35, 0),
  coalesce(cell.victims_safeguarded::bigint & 34359738367, 0),
  coalesce(cell.victims_safeguarded::bigint >> 35, 0),
  coalesce(cell.assets_frozen_eur::bigint * 0.01, 0),
  coalesce(cell.assets_frozen_eur_known, 0),
  coalesce(cell.assets_confiscated_eur::bigint * 0.01, 0),
  coalesce(cell.assets_confiscated_eur_known, 0),
  coalesce(cell.coordination_meetings::bigint & 34359738367, 0),
  coalesce(cell.coordination_meetings::bigint >> 35, 0),
  coalesce(cell.action_days::bigint & 34359738367, 0),
  coalesce(cell.action_days::bigint >> 35, 0)
from (
  select part.place << 59 | (cell.key & 576460211133362176) as key,
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
  from panel_outcome_states_cell cell
  join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on (cell.key >> 59) & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on part.place = (cell.key >> 59)
join panel_id listed on listed.id = (cell.key >> 39 & 1048575)
join year_id year on year.id = (cell.key >> 22 & 2047)
join scope_id scope on scope.id = (cell.key >> 12 & 3);
