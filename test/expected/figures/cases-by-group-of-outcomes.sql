-- metric=cases&by=outcome_group,year
select coalesce(outcome_group, 'ALL') as outcome_group,
  coalesce(year, 'ALL') as year,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select grouped.outcome_group,
    year,
    cases,
    keys
  from stats.by_case
  join unnest($1::text[], $2::text[]) as grouped (outcome_group, outcome) using (outcome)
  where release_id = $3
    and grain = $4
    and clock = $5
) as matching
group by grouping sets ((outcome_group, year), (year), (outcome_group), ())
-- [["JUDICIAL","JUDICIAL","JUDICIAL","JUDICIAL","PERSON","PERSON","PERSON","VICTIM","COOPERATION","COOPERATION","COOPERATION","COOPERATION","NO_RESULT","NO_RESULT","NO_RESULT","NO_RESULT","NO_RESULT","NO_RESULT","NO_RESULT","OPEN","UNKNOWN","UNKNOWN"],["CHARGED","CONVICTED","ACQUITTED","COURT_ENDED","ARRESTED","SURRENDERED","OUT_OF_COURT","SAFEGUARDED","INFO_PROVIDED","INFO_PARTIAL","ASSETS","TRANSFERRED","NO_SUSPECT","EVIDENTIAL","NOT_PUB_INT","REFUSED","WITHDRAWN","NO_RESPONSE","NOT_FOUND","PENDING","NOT_RECORDED","UNKNOWN"],1,"year-outcome","OPENED"]
