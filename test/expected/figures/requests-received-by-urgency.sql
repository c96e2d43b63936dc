-- metric=requests-received&by=year,urgency&country=FR
select coalesce(year, 'ALL') as year,
  coalesce(urgency, 'ALL') as urgency,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select year,
    urgency,
    requests as cases,
    keys
  from stats.by_request
  where release_id = $1
    and requested = $2
) as matching
group by grouping sets ((year, urgency), (urgency), (year), ())
-- [1,"FR"]
