-- metric=pair-cases&by=partner&country=ES&part=initiated
select coalesce(partner, 'ALL') as partner,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select partner,
    cases,
    keys
  from stats.by_pair
  where release_id = $1
    and grain = $2
    and clock = $3
    and part = $4
    and country = $5
) as matching
group by grouping sets ((partner))
-- [1,"year","OPENED","INITIATED","ES"]
