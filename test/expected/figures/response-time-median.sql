-- metric=response-time-median&by=year,country
select year,
  country,
  counted::float8 as cases,
  keys::float8 as keys,
  median::float8 as quantile
from stats.duration_quantile
where release_id = $1
  and kind = $2
  and agency = $3
  and urgency = $4
  and not year like '%..%'
-- [1,"RESPONSE","ALL","ALL"]
