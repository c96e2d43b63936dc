-- metric=response-time-p90&by=country&year=2019..2021&urgency=NORMAL
select country,
  counted::float8 as cases,
  keys::float8 as keys,
  p90::float8 as quantile
from stats.duration_quantile
where release_id = $1
  and kind = $2
  and urgency = $3
  and year = $4
-- [1,"RESPONSE","NORMAL","2019..2021"]
