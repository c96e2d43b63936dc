-- metric=case-duration-p90&by=year
select year,
  counted::float8 as cases,
  keys::float8 as keys,
  p90::float8 as quantile
from stats.duration_quantile
where release_id = $1
  and kind = $2
  and country = $3
  and urgency = $4
  and not year like '%..%'
-- [1,"CASE","ALL","ALL"]
