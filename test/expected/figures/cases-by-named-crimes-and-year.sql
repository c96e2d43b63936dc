-- metric=cases&by=crime,year&crime=03,0701
select coalesce(crime, 'ALL') as crime,
  coalesce(year, 'ALL') as year,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select named.code as crime,
    year,
    cases,
    keys
  from stats.by_case
  join unnest($1::text[]) as named (code) on starts_with(crime, named.code)
  where release_id = $2
    and grain = $3
    and clock = $4
) as matching
group by grouping sets ((crime, year), (crime))
-- [["03","0701"],1,"year-crime","OPENED"]
