-- metric=requests-received&by=year,urgency&country=FR
select coalesce(year, 'ALL') as year,
  coalesce(urgency, 'ALL') as urgency,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(borrowed), 0)::float8 as borrowed
from (
  select year,
    urgency,
    requests as cases,
    keys,
    case when requested_teller = 'PARTNER' then requests else 0 end as borrowed
  from stats.by_request
  where release_id = $1
    and requested_teller is not null
    and requested <> 'BODY'
    and requesting <> 'BODY'
    and requested = $2
) as matching
group by grouping sets ((year, urgency), (urgency), (year), ())
-- [1,"FR"]
