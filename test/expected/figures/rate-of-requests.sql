-- metric=requests-received-per-100000&by=year,country
select coalesce(year, 'ALL') as year,
  coalesce(country, 'ALL') as country,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(borrowed), 0)::float8 as borrowed
from (
  select year,
    requested as country,
    requests as cases,
    keys,
    case when requested_teller = 'PARTNER' then requests else 0 end as borrowed
  from stats.by_request
  where release_id = $1
    and requested_teller is not null
    and requested <> 'BODY'
    and requesting <> 'BODY'
) as matching
group by grouping sets ((year, country))
-- [1]
