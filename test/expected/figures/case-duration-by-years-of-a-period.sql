-- metric=case-duration-median&by=year,country&year=2019..2021
select case when year like '%..%' then 'ALL' else year end as year,
  country,
  counted::float8 as cases,
  keys::float8 as keys,
  median::float8 as quantile
from stats.duration_quantile
where release_id = $1
  and kind = $2
  and agency = $3
  and urgency = $4
  and year = any($5)
-- [1,"CASE","ALL","ALL",["2019","2020","2021","2019..2021"]]
