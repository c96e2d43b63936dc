-- metric=cases&agency=ES-GC,FR-PN
select coalesce(agency, 'ALL') as agency,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select agency,
    cases,
    keys
  from stats.by_agency
  where release_id = $1
    and grain = $2
    and clock = $3
    and part = $4
    and agency = any($5)
) as matching
group by grouping sets ((agency))
-- [1,"year","OPENED","INVOLVED",["ES-GC","FR-PN"]]
