-- metric=multilateral-share&by=year
select coalesce(year, 'ALL') as year,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(numerator), 0)::float8 as numerator,
  coalesce(sum(denominator), 0)::float8 as denominator
from (
  select year,
    cases,
    keys,
    case when scope in ('MULTILATERAL') then cases else 0 end as numerator,
    case when scope in ('BILATERAL', 'MULTILATERAL') then cases else 0 end as denominator
  from stats.by_case
  where release_id = $1
    and grain = $2
    and clock = $3
) as matching
group by grouping sets ((year), ())
-- [1,"year-scope","OPENED"]
