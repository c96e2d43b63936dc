-- metric=ongoing-cases&by=year,country
select coalesce(year, 'ALL') as year,
  coalesce(country, 'ALL') as country,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select year,
    country,
    cases,
    keys
  from stats.by_country
  where release_id = $1
    and grain = $2
    and clock = $3
    and part = $4
) as matching
group by grouping sets ((year, country))
-- [1,"year","OPEN_AT_END","INVOLVED"]
