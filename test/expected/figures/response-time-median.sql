-- metric=response-time-median&by=year,country
select coalesce(year, 'ALL') as year,
  coalesce(country, 'ALL') as country,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  ((min(value) filter (where upto >= whole * 0.5) + min(value) filter (where upto > whole * 0.5)) / 2.0)::float8 as quantile
from (
select year, country, value, sum(cases) as cases, sum(keys) as keys,
  sum(sum(cases)) over (partition by year, country order by value) as upto, sum(sum(cases)) over (partition by year, country) as whole
from (
  select year,
    country,
    days as value,
    counted as cases,
    keys
  from stats.by_duration
  where release_id = $1
    and kind = $2
) as matching
group by grouping sets ((year, country, value), (country, value))
) as ranked
group by year, country
-- [1,"RESPONSE"]
