-- metric=states-per-case-median
select coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  ((min(value) filter (where upto >= whole * 0.5) + min(value) filter (where upto > whole * 0.5)) / 2.0)::float8 as quantile
from (
select value, sum(cases) as cases, sum(keys) as keys,
  sum(sum(cases)) over ( order by value) as upto, sum(sum(cases)) over () as whole
from (
  select states::integer as value,
    cases,
    keys
  from stats.by_case
  where release_id = $1
    and grain = $2
    and clock = $3
) as matching
group by grouping sets ((value))
) as ranked
-- [1,"year-states","OPENED"]
