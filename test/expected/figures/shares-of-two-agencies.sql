-- metric=involvement-share&by=year&agency=ES-GC,FR-PN
select coalesce(year, 'ALL') as year,
  coalesce(agency, 'ALL') as agency,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(numerator), 0)::float8 as numerator,
  coalesce(sum(denominator), 0)::float8 as denominator
from (
  select year,
    agency,
    cases,
    keys,
    cases as numerator,
    cases as denominator
  from stats.by_agency
  where release_id = $1
    and grain = $2
    and clock = $3
    and part = $4
    and agency = any($5)
) as matching
group by grouping sets ((year, agency), (agency))
-- [1,"year","OPENED","INVOLVED",["ES-GC","FR-PN","ALL"]]
