-- metric=cases&by=outcome&outcome_group=OPEN
select coalesce(outcome, 'ALL') as outcome,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select outcome,
    cases,
    keys
  from stats.by_case
  where release_id = $1
    and grain = $2
    and clock = $3
    and outcome = $4
) as matching
group by grouping sets ((outcome), ())
-- [1,"year-outcome","OPENED","PENDING"]
