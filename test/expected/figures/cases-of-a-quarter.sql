-- metric=cases&quarter=2019-Q1
select coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select cases,
    keys
  from stats.by_month
  where release_id = $1
    and grain = $2
    and clock = $3
    and month = any($4)
) as matching
group by grouping sets (())
-- [1,"year-month","OPENED",["2019-01","2019-02","2019-03"]]
