-- metric=arrests&by=country_group
select coalesce(country_group, 'ALL') as country_group,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(sum), 0)::float8 as sum,
  coalesce(sum(known), 0)::float8 as known
from (
  select country_group,
    cases,
    keys,
    arrests_sum as sum,
    arrests_known as known
  from stats.by_country_group
  where release_id = $1
    and grain = $2
    and clock = $3
    and part = $4
) as matching
group by grouping sets ((country_group))
-- [1,"year","OUTCOME","INVOLVED"]
