-- metric=fractional-cases&by=country
select coalesce(country, 'ALL') as country,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select country,
    cases / states::float8 as cases,
    keys
  from stats.by_country
  where release_id = $1
    and grain = $2
    and clock = $3
    and part = $4
) as matching
group by grouping sets ((country))
-- [1,"year-states","OPENED","INVOLVED"]
