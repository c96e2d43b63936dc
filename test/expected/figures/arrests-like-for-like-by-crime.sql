-- metric=arrests&by=crime&like-for-like=true&clock=opened
select coalesce(crime, 'ALL') as crime,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(sum), 0)::float8 as sum,
  coalesce(sum(known), 0)::float8 as known
from (
  select left(crime, 2) as crime,
    cases,
    keys,
    arrests_sum as sum,
    arrests_known as known
  from stats.by_panel
  where release_id = $1
    and grain = $2
    and clock = $3
    and part = $4
    and panel = $5
) as matching
group by grouping sets ((crime), ())
-- [1,"year-crime","OPENED","INVOLVED","2019..2021"]
