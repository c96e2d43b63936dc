-- metric=cases&by=year&agency_group=ES-GC
select coalesce(year, 'ALL') as year,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select year,
    cases,
    keys
  from (
    select release_id, grain, clock, agency_group, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known from stats.by_agency_group where part = $1
    union all
    select release_id, grain, clock, agency as agency_group, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known from stats.by_agency where agency <> all($2) and part = $3
  ) as by_agency_group
  where release_id = $4
    and grain = $5
    and clock = $6
    and agency_group = $7
) as matching
group by grouping sets ((year), ())
-- ["INVOLVED",["ES-GC"],"INVOLVED",1,"year","OPENED","ES-GC"]
