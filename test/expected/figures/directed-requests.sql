-- metric=directed-requests&by=country,partner
select coalesce(country, 'ALL') as country,
  coalesce(partner, 'ALL') as partner,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(borrowed), 0)::float8 as borrowed
from (
  select requesting as country,
    requested as partner,
    requests as cases,
    keys,
    case when requesting_teller = 'PARTNER' then requests else 0 end as borrowed
  from stats.by_request
  where release_id = $1
    and requesting_teller is not null
    and requesting <> 'BODY'
    and requested <> 'BODY'
) as matching
group by grouping sets ((country, partner), (partner), (country), ())
-- [1]
