-- metric=bilateral-cases&by=country
select coalesce(country, 'ALL') as country,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select country,
    case when scope in ('BILATERAL') then cases else 0 end as cases,
    case when scope in ('BILATERAL') then keys else 0 end as keys
  from stats.by_country
  where release_id = $1
    and grain = $2
    and clock = $3
    and part = $4
) as matching
group by grouping sets ((country))
-- [1,"year-scope","OPENED","INVOLVED"]
