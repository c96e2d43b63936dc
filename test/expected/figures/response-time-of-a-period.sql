-- metric=response-time-p90&by=country&year=2019..2021&urgency=NORMAL
select country,
  counted::float8 as cases,
  keys::float8 as keys,
  p90::float8 as quantile
from stats.duration_quantile
where release_id = $1
  and kind = $2
  and agency = $3
  and urgency = $4
  and year = $5
-- [1,"RESPONSE","ALL","NORMAL","2019..2021"]
