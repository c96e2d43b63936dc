create temporary table closed_case on commit drop as
select c.case_key, left(f.closed_on, 4) as year, f.closed_on::date - f.opened_on::date as days, c.record_key as keys
from counted_case c
join (
  select case_key, opened_on, closed_on from facts.case_record
  where length(opened_on) = 10 and length(closed_on) = 10
) f on f.case_key = c.case_key;

create temporary table response_days on commit drop as
select r.country, r.urgency, r.year, r.days, sum(r.counted)::integer as counted, (((sum(r.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
from (
  select 'ALL' as country, urgency, year, days, requests as counted, keys from request_cell where days is not null
  union all
  select requested, urgency, year, days, requests, keys from request_cell where days is not null
) r
group by r.country, r.urgency, r.year, r.days;

insert into stats.by_duration (release_id, kind, country, urgency, year, days, counted, keys)
select $1::integer, 'RESPONSE', r.country, r.urgency, r.year, r.days, r.counted, r.keys & 4294967295
from response_days r;

insert into stats.duration_quantile (release_id, kind, country, urgency, year, counted, keys, median, p90)
select $1::integer, 'RESPONSE', r.country, r.urgency, r.year, sum(r.counted), sum(r.keys) & 4294967295,
  (min(r.days) filter (where r.upto >= r.whole * 0.5) + min(r.days) filter (where r.upto > r.whole * 0.5)) / 2.0,
  min(r.days) filter (where r.upto >= r.whole * 0.9)
from (
  select cell.*, sum(counted) over (partition by country, urgency, year order by days) as upto,
    sum(counted) over (partition by country, urgency, year) as whole
  from (
    select country, coalesce(urgency, 'ALL') as urgency, coalesce(year, 'ALL') as year, days,
      sum(counted) as counted, (((sum(keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
    from response_days
    group by country, days, cube (urgency, year)
  ) cell
) r
group by r.country, r.urgency, r.year;

create temporary table case_days on commit drop as
select r.country, r.urgency, r.year, r.days, sum(r.counted)::integer as counted, (((sum(r.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
from (
  select 'ALL' as country, 'ALL' as urgency, year, days, 1 as counted, keys from closed_case
  union all
  select s.country, 'ALL', c.year, c.days, 1, c.keys
  from closed_case c join case_state s on s.case_key = c.case_key and s.party_type = 'STATE'
) r
group by r.country, r.urgency, r.year, r.days;

insert into stats.by_duration (release_id, kind, country, urgency, year, days, counted, keys)
select $1::integer, 'CASE', r.country, r.urgency, r.year, r.days, r.counted, r.keys & 4294967295
from case_days r;

insert into stats.duration_quantile (release_id, kind, country, urgency, year, counted, keys, median, p90)
select $1::integer, 'CASE', r.country, r.urgency, r.year, sum(r.counted), sum(r.keys) & 4294967295,
  (min(r.days) filter (where r.upto >= r.whole * 0.5) + min(r.days) filter (where r.upto > r.whole * 0.5)) / 2.0,
  min(r.days) filter (where r.upto >= r.whole * 0.9)
from (
  select cell.*, sum(counted) over (partition by country, urgency, year order by days) as upto,
    sum(counted) over (partition by country, urgency, year) as whole
  from (
    select country, coalesce(urgency, 'ALL') as urgency, coalesce(year, 'ALL') as year, days,
      sum(counted) as counted, (((sum(keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
    from case_days
    group by country, days, urgency, rollup (year)
  ) cell
) r
group by r.country, r.urgency, r.year;
