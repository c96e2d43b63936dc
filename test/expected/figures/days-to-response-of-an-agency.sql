-- metric=timed-responses&by=duration&agency=ES-GC
select coalesce(duration, 'ALL') as duration,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select duration,
    counted as cases,
    keys
  from stats.by_duration
  where release_id = $1
    and kind = $2
    and country = $3
    and agency = $4
) as matching
group by grouping sets ((duration), ())
-- [1,"RESPONSE","ALL","ES-GC"]
