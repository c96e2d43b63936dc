-- metric=case-duration-p90&by=year
select coalesce(year, 'ALL') as year,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  (min(value) filter (where upto >= whole * 0.9))::float8 as quantile
from (
select year, value, sum(cases) as cases, sum(keys) as keys,
  sum(sum(cases)) over (partition by year order by value) as upto, sum(sum(cases)) over (partition by year) as whole
from (
  select year,
    days as value,
    counted as cases,
    keys
  from stats.by_duration
  where release_id = $1
    and kind = $2
    and country = $3
) as matching
group by grouping sets ((year, value), (value))
) as ranked
group by year
-- [1,"CASE","ALL"]
