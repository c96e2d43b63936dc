-- metric=directed-requests&by=country,partner
select coalesce(country, 'ALL') as country,
  coalesce(partner, 'ALL') as partner,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select requesting as country,
    requested as partner,
    requests as cases,
    keys
  from stats.by_request
  where release_id = $1
) as matching
group by grouping sets ((country, partner), (partner), (country), ())
-- [1]
