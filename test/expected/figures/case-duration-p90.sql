-- metric=case-duration-p90&by=year
select year,
  counted::float8 as cases,
  keys::float8 as keys,
  p90::float8 as quantile
from stats.duration_quantile
where release_id = $1
  and kind = $2
  and country = $3
  and agency = $4
  and urgency = $5
  and not year like '%..%'
-- [1,"CASE","ALL","ALL","ALL"]
