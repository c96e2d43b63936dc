-- metric=outcome-share&by=year,outcome&country=ES
select coalesce(year, 'ALL') as year,
  coalesce(outcome, 'ALL') as outcome,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(numerator), 0)::float8 as numerator,
  coalesce(sum(denominator), 0)::float8 as denominator
from (
  select year,
    outcome,
    cases,
    keys,
    case when outcome not in ('NOT_RECORDED') then cases else 0 end as numerator,
    case when outcome not in ('NOT_RECORDED') then cases else 0 end as denominator
  from stats.by_country
  where release_id = $1
    and grain = $2
    and clock = $3
    and part = $4
    and country = $5
) as matching
group by grouping sets ((year, outcome), (outcome), (year), ())
-- [1,"year-outcome","OUTCOME","INVOLVED","ES"]
