-- metric=cases&by=crime
select coalesce(crime, 'ALL') as crime,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select left(crime, 2) as crime,
    cases,
    keys
  from stats.by_case
  where release_id = $1
    and grain = $2
    and clock = $3
) as matching
group by grouping sets ((crime), ())
-- [1,"year-crime","OPENED"]
