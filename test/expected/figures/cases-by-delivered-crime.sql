-- metric=cases&by=crime_code&crime=03
select coalesce(crime_code, 'ALL') as crime_code,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select crime as crime_code,
    cases,
    keys
  from stats.by_case
  where release_id = $1
    and grain = $2
    and clock = $3
    and starts_with(crime, $4)
) as matching
group by grouping sets ((crime_code), ())
-- [1,"year-crime","OPENED","03"]
