-- metric=refusal-rate&by=refusal_ground&refusal_ground=AGE
select coalesce(refusal_ground, 'ALL') as refusal_ground,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(numerator), 0)::float8 as numerator,
  coalesce(sum(denominator), 0)::float8 as denominator,
  coalesce(sum(borrowed), 0)::float8 as borrowed
from (
  select refusal_ground,
    requests as cases,
    keys,
    refused as numerator,
    decided as denominator,
    case when requested_teller = 'PARTNER' then requests else 0 end as borrowed
  from stats.by_request
  where release_id = $1
    and requested_teller is not null
    and requested <> 'BODY'
    and requesting <> 'BODY'
) as matching
group by grouping sets ((refusal_ground), ())
-- [1]
