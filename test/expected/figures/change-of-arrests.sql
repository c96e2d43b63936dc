-- metric=arrests-change&by=year&year=2021
select coalesce(year, 'ALL') as year,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(sum), 0)::float8 as sum,
  coalesce(sum(known), 0)::float8 as known
from (
  select year,
    cases,
    keys,
    arrests_sum as sum,
    arrests_known as known
  from stats.by_case
  where release_id = $1
    and grain = $2
    and clock = $3
) as matching
group by grouping sets ((year))
-- [1,"year","OUTCOME"]
