-- metric=surrender-ratio&by=year
select coalesce(year, 'ALL') as year,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(numerator), 0)::float8 as numerator,
  coalesce(sum(denominator), 0)::float8 as denominator
from (
  select year,
    cases,
    keys,
    case when outcome in ('SURRENDERED') then cases else 0 end as numerator,
    cases as denominator
  from stats.by_instrument
  where release_id = $1
    and grain = $2
    and clock = $3
    and instrument = $4
) as matching
group by grouping sets ((year), ())
-- [1,"year-outcome","OPENED","EAW"]
