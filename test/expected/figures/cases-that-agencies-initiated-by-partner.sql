-- metric=cases&by=agency,partner&part=initiated&clock=outcome
select coalesce(agency, 'ALL') as agency,
  coalesce(partner, 'ALL') as partner,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select agency,
    partner,
    cases,
    keys
  from stats.by_agency_pair
  where release_id = $1
    and grain = $2
    and clock = $3
    and part = $4
) as matching
group by grouping sets ((agency, partner))
-- [1,"year","OUTCOME","INITIATED"]
