-- metric=channel-share-change&by=year,channel&channel=SIENA&year=2021
select coalesce(year, 'ALL') as year,
  coalesce(channel, 'ALL') as channel,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys,
  coalesce(sum(numerator), 0)::float8 as numerator,
  coalesce(sum(denominator), 0)::float8 as denominator
from (
  select year,
    channel,
    cases,
    keys,
    cases as numerator,
    cases as denominator
  from stats.by_channel
  where release_id = $1
    and grain = $2
    and clock = $3
    and channel = any($4)
) as matching
group by grouping sets ((year, channel))
-- [1,"year","OPENED",["SIENA","ALL"]]
