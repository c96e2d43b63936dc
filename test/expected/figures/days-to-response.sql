-- metric=timed-responses&by=year,duration&country=FR
select coalesce(year, 'ALL') as year,
  coalesce(duration, 'ALL') as duration,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select year,
    duration,
    counted as cases,
    keys
  from stats.by_duration
  where release_id = $1
    and kind = $2
    and agency = $3
    and country = $4
) as matching
group by grouping sets ((year, duration), (duration), (year), ())
-- [1,"RESPONSE","ALL","FR"]
