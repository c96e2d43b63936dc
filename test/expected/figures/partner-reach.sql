-- metric=partner-reach&by=country,year
select coalesce(country, 'ALL') as country,
  coalesce(year, 'ALL') as year,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  count(distinct codes)::float8 as codes
from (
  select country,
    year,
    cases,
    keys,
    partner as codes
  from stats.by_pair
  where release_id = $1
    and grain = $2
    and clock = $3
    and part = $4
    and partner <> all($5)
) as matching
group by grouping sets ((country, year), (country))
-- [1,"year","OPENED","INVOLVED",["ALL","ZZ","QZ"]]
