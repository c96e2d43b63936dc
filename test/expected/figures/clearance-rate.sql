-- metric=clearance-rate&by=year
select coalesce(year, 'ALL') as year,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(numerator), 0)::float8 as numerator,
  coalesce(sum(denominator), 0)::float8 as denominator
from (
  select year,
    cases,
    keys,
    case when clock = 'CLOSED' and year <> 'ZZ' then cases else 0 end as numerator,
    case when clock = 'OPENED' then cases else 0 end as denominator
  from stats.by_case
  where release_id = $1
    and grain = $2
    and clock = any($3)
) as matching
group by grouping sets ((year), ())
-- [1,"year",["CLOSED","OPENED"]]
