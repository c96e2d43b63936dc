-- metric=cases&by=partner,year&agency_group=ES-GC
select coalesce(partner, 'ALL') as partner,
  coalesce(year, 'ALL') as year,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select partner,
    year,
    cases,
    keys
  from (
    select release_id, grain, clock, agency_group, partner, year, cases, keys from stats.by_agency_group_pair where part = $1
    union all
    select release_id, grain, clock, agency as agency_group, partner, year, cases, keys from stats.by_agency_pair where agency <> all($2) and part = any($3)
  ) as by_agency_group_pair
  where release_id = $4
    and grain = $5
    and clock = $6
    and agency_group = $7
) as matching
group by grouping sets ((partner, year), (partner))
-- ["INVOLVED",["ES-GC"],["INITIATED","PARTICIPATED"],1,"year","OPENED","ES-GC"]
