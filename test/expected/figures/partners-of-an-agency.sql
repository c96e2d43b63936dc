-- metric=cases&by=partner&agency=ES-GC&year=2019..2021
select coalesce(partner, 'ALL') as partner,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select partner,
    cases,
    keys
  from stats.by_agency_pair
  where release_id = $1
    and grain = $2
    and clock = $3
    and part = any($4)
    and year = any($5)
    and agency = $6
) as matching
group by grouping sets ((partner))
-- [1,"year","OPENED",["INITIATED","PARTICIPATED"],["2019","2020","2021"],"ES-GC"]
