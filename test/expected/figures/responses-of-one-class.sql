-- metric=timed-responses&by=urgency&duration=D4-7
select coalesce(urgency, 'ALL') as urgency,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select urgency,
    counted as cases,
    keys
  from stats.by_duration
  where release_id = $1
    and kind = $2
    and country = $3
    and agency = $4
    and duration = $5
) as matching
group by grouping sets ((urgency), ())
-- [1,"RESPONSE","ALL","ALL","D4-7"]
