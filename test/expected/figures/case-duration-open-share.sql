-- metric=case-duration-open-share&by=year,country
select coalesce(year, 'ALL') as year,
  coalesce(country, 'ALL') as country,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(numerator), 0)::float8 as numerator,
  coalesce(sum(denominator), 0)::float8 as denominator
from (
  select year,
    country,
    cases,
    keys,
    case when clock = 'OPEN_AT_END' then cases else 0 end as numerator,
    case when ((clock = 'OPEN_AT_END') or (clock = 'CLOSED' and year <> 'ZZ')) then cases else 0 end as denominator
  from stats.by_country
  where release_id = $1
    and grain = $2
    and clock = any($3)
    and part = $4
) as matching
group by grouping sets ((year, country))
-- [1,"year",["OPEN_AT_END","CLOSED"],"INVOLVED"]
