-- metric=cases&by=year,channel
select coalesce(year, 'ALL') as year,
  coalesce(channel, 'ALL') as channel,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select year,
    channel,
    cases,
    keys
  from stats.by_channel
  where release_id = $1
    and grain = $2
    and clock = $3
) as matching
group by grouping sets ((year, channel), (channel))
-- [1,"year","OPENED"]
