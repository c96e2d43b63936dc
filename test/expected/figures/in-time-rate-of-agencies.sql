-- metric=in-time-rate&by=agency,urgency&year=2021
select coalesce(agency, 'ALL') as agency,
  coalesce(urgency, 'ALL') as urgency,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(numerator), 0)::float8 as numerator,
  coalesce(sum(denominator), 0)::float8 as denominator,
  coalesce(sum(borrowed), 0)::float8 as borrowed
from (
  select agency,
    urgency,
    requests as cases,
    keys,
    in_time as numerator,
    timed as denominator,
    case when requested_teller = 'PARTNER' then requests else 0 end as borrowed
  from stats.by_agency_request
  where release_id = $1
    and year = $2
) as matching
group by grouping sets ((agency, urgency), (urgency), (agency), ())
-- [1,"2021"]
