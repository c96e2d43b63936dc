-- metric=cases&by=month&year=2019
select coalesce(month, 'ALL') as month,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select month,
    cases,
    keys
  from stats.by_month
  where release_id = $1
    and grain = $2
    and clock = $3
    and year = $4
) as matching
group by grouping sets ((month), ())
-- [1,"year-month","OPENED","2019"]
