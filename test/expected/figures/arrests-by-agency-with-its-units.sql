-- metric=arrests&by=agency_group&part=lead
select coalesce(agency_group, 'ALL') as agency_group,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(sum), 0)::float8 as sum,
  coalesce(sum(known), 0)::float8 as known
from (
  select agency_group,
    cases,
    keys,
    arrests_sum as sum,
    arrests_known as known
  from (
    select release_id, grain, clock, agency_group, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known from stats.by_agency_group where part = $1
    union all
    select release_id, grain, clock, agency as agency_group, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known from stats.by_agency where agency <> all($2) and part = $3
  ) as by_agency_group
  where release_id = $4
    and grain = $5
    and clock = $6
) as matching
group by grouping sets ((agency_group))
-- ["LEAD",["ES-GC"],"LEAD",1,"year","OUTCOME"]
