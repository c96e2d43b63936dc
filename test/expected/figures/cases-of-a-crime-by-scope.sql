-- metric=cases&by=scope&crime=0302
select coalesce(scope, 'ALL') as scope,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select scope,
    cases,
    keys
  from stats.by_case
  where release_id = $1
    and grain = $2
    and clock = $3
    and starts_with(crime, $4)
) as matching
group by grouping sets ((scope), ())
-- [1,"year-crime-outcome-scope","OPENED","0302"]
