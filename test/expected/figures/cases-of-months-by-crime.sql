-- metric=cases&by=crime&month=2019-01..2019-03
select coalesce(crime, 'ALL') as crime,
  coalesce(month, 'ALL') as month,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select left(crime, 2) as crime,
    month,
    cases,
    keys
  from stats.by_month
  where release_id = $1
    and grain = $2
    and clock = $3
    and month = any($4)
) as matching
group by grouping sets ((crime, month), (month))
-- [1,"year-month-crime","OPENED",["2019-01","2019-02","2019-03"]]
