-- metric=arrests&by=quarter,country
select coalesce(quarter, 'ALL') as quarter,
  coalesce(country, 'ALL') as country,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(sum), 0)::float8 as sum,
  coalesce(sum(known), 0)::float8 as known
from (
  select case month when 'ZZ' then month
      else left(month, 4) || '-Q' || (right(month, 2)::integer + 2) / 3 end as quarter,
    country,
    cases,
    keys,
    arrests_sum as sum,
    arrests_known as known
  from stats.by_country_month
  where release_id = $1
    and grain = $2
    and clock = $3
    and part = $4
) as matching
group by grouping sets ((quarter, country), (country))
-- [1,"year-month","OUTCOME","INVOLVED"]
