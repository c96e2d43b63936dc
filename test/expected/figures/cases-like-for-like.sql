-- metric=cases&by=year&year=2019..2021&like-for-like=true
select coalesce(year, 'ALL') as year,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select year,
    cases,
    keys
  from stats.by_panel
  where release_id = $1
    and grain = $2
    and clock = $3
    and part = $4
    and panel = $5
    and year = any($6)
) as matching
group by grouping sets ((year), ())
-- [1,"year","OPENED","INVOLVED","2019..2021",["2019","2020","2021"]]
