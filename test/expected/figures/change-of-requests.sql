-- metric=requests-sent-change&by=year,country&country=ES&year=2021
select coalesce(year, 'ALL') as year,
  coalesce(country, 'ALL') as country,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(borrowed), 0)::float8 as borrowed
from (
  select year,
    requesting as country,
    requests as cases,
    keys,
    case when requesting_teller = 'PARTNER' then requests else 0 end as borrowed
  from stats.by_request
  where release_id = $1
    and requesting_teller is not null
    and requesting <> 'BODY'
    and requested <> 'BODY'
    and requesting = $2
) as matching
group by grouping sets ((year, country))
-- [1,"ES"]
