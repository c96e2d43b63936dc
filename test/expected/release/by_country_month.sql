insert into stats.by_country_month_draft (release_id, grain, clock, part, country, year, month, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-month', 'OPENED', part.name, listed.code, year.code, case month.code when 'ZZ' then month.code else year.code || '-' || month.code end,
  cell.cases,
  cell.keys & 4294967295,
  coalesce(cell.suspects_identified_sum, 0),
  cell.suspects_identified_known,
  coalesce(cell.arrests_sum, 0),
  cell.arrests_known,
  coalesce(cell.charged_sum, 0),
  cell.charged_known,
  coalesce(cell.convicted_sum, 0),
  cell.convicted_known,
  coalesce(cell.victims_identified_sum, 0),
  cell.victims_identified_known,
  coalesce(cell.victims_safeguarded_sum, 0),
  cell.victims_safeguarded_known,
  coalesce(cell.assets_frozen_eur_sum, 0),
  cell.assets_frozen_eur_known,
  coalesce(cell.assets_confiscated_eur_sum, 0),
  cell.assets_confiscated_eur_known,
  coalesce(cell.coordination_meetings_sum, 0),
  cell.coordination_meetings_known,
  coalesce(cell.action_days_sum, 0),
  cell.action_days_known
from (
  select part.place << 59 | (cell.key & 576460211133349903) as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(cell.suspects_identified_sum)::integer as suspects_identified_sum,
  sum(cell.suspects_identified_known)::integer as suspects_identified_known,
  sum(cell.arrests_sum)::integer as arrests_sum,
  sum(cell.arrests_known)::integer as arrests_known,
  sum(cell.charged_sum)::integer as charged_sum,
  sum(cell.charged_known)::integer as charged_known,
  sum(cell.convicted_sum)::integer as convicted_sum,
  sum(cell.convicted_known)::integer as convicted_known,
  sum(cell.victims_identified_sum)::integer as victims_identified_sum,
  sum(cell.victims_identified_known)::integer as victims_identified_known,
  sum(cell.victims_safeguarded_sum)::integer as victims_safeguarded_sum,
  sum(cell.victims_safeguarded_known)::integer as victims_safeguarded_known,
  sum(cell.assets_frozen_eur_sum) as assets_frozen_eur_sum,
  sum(cell.assets_frozen_eur_known)::integer as assets_frozen_eur_known,
  sum(cell.assets_confiscated_eur_sum) as assets_confiscated_eur_sum,
  sum(cell.assets_confiscated_eur_known)::integer as assets_confiscated_eur_known,
  sum(cell.coordination_meetings_sum)::integer as coordination_meetings_sum,
  sum(cell.coordination_meetings_known)::integer as coordination_meetings_known,
  sum(cell.action_days_sum)::integer as action_days_sum,
  sum(cell.action_days_known)::integer as action_days_known
  from country_opened_month_cell cell
  join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on (cell.key >> 59) & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on part.place = (cell.key >> 59)
join country_id listed on listed.id = (cell.key >> 39 & 1048575)
join year_id year on year.id = (cell.key >> 22 & 2047)
join month_id month on month.id = (cell.key >> 0 & 15);

insert into stats.by_country_month_draft (release_id, grain, clock, part, country, year, month, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-month', 'OUTCOME', part.name, listed.code, year.code, case month.code when 'ZZ' then month.code else year.code || '-' || month.code end,
  cell.cases,
  cell.keys & 4294967295,
  coalesce(cell.suspects_identified_sum, 0),
  cell.suspects_identified_known,
  coalesce(cell.arrests_sum, 0),
  cell.arrests_known,
  coalesce(cell.charged_sum, 0),
  cell.charged_known,
  coalesce(cell.convicted_sum, 0),
  cell.convicted_known,
  coalesce(cell.victims_identified_sum, 0),
  cell.victims_identified_known,
  coalesce(cell.victims_safeguarded_sum, 0),
  cell.victims_safeguarded_known,
  coalesce(cell.assets_frozen_eur_sum, 0),
  cell.assets_frozen_eur_known,
  coalesce(cell.assets_confiscated_eur_sum, 0),
  cell.assets_confiscated_eur_known,
  coalesce(cell.coordination_meetings_sum, 0),
  cell.coordination_meetings_known,
  coalesce(cell.action_days_sum, 0),
  cell.action_days_known
from (
  select part.place << 59 | (cell.key & 576460211133349903) as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(cell.suspects_identified_sum)::integer as suspects_identified_sum,
  sum(cell.suspects_identified_known)::integer as suspects_identified_known,
  sum(cell.arrests_sum)::integer as arrests_sum,
  sum(cell.arrests_known)::integer as arrests_known,
  sum(cell.charged_sum)::integer as charged_sum,
  sum(cell.charged_known)::integer as charged_known,
  sum(cell.convicted_sum)::integer as convicted_sum,
  sum(cell.convicted_known)::integer as convicted_known,
  sum(cell.victims_identified_sum)::integer as victims_identified_sum,
  sum(cell.victims_identified_known)::integer as victims_identified_known,
  sum(cell.victims_safeguarded_sum)::integer as victims_safeguarded_sum,
  sum(cell.victims_safeguarded_known)::integer as victims_safeguarded_known,
  sum(cell.assets_frozen_eur_sum) as assets_frozen_eur_sum,
  sum(cell.assets_frozen_eur_known)::integer as assets_frozen_eur_known,
  sum(cell.assets_confiscated_eur_sum) as assets_confiscated_eur_sum,
  sum(cell.assets_confiscated_eur_known)::integer as assets_confiscated_eur_known,
  sum(cell.coordination_meetings_sum)::integer as coordination_meetings_sum,
  sum(cell.coordination_meetings_known)::integer as coordination_meetings_known,
  sum(cell.action_days_sum)::integer as action_days_sum,
  sum(cell.action_days_known)::integer as action_days_known
  from country_outcome_month_cell cell
  join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on (cell.key >> 59) & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on part.place = (cell.key >> 59)
join country_id listed on listed.id = (cell.key >> 39 & 1048575)
join year_id year on year.id = (cell.key >> 22 & 2047)
join month_id month on month.id = (cell.key >> 0 & 15);
