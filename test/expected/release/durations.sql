create temporary table response_days on commit drop as
with named as (
  select r.requested as country, r.requested_agency as agency, r.urgency, r.year, r.days, sum(r.requests)::integer as counted,
    (((sum(r.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
  from request_cell r
  join request_telling t on t.source = r.source and t.year = r.year and t.requesting = r.requesting and t.requested = r.requested
  where r.days is not null and t.requested_teller is not null and 'BODY' not in (r.requesting, r.requested)
  group by r.requested, r.requested_agency, r.urgency, r.year, r.days
)
select country, 'ALL' as agency, urgency, year, days, sum(counted)::integer as counted, (((sum(keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
from named
group by country, urgency, year, days
union all
select 'ALL', agency, urgency, year, days, sum(counted)::integer, (((sum(keys) + 2147483648) & 4294967295) - 2147483648)::integer
from named
group by agency, urgency, year, days
union all
select 'ALL', 'ALL', urgency, year, days, sum(counted)::integer, (((sum(keys) + 2147483648) & 4294967295) - 2147483648)::integer
from named
group by urgency, year, days;

insert into stats.by_duration (release_id, kind, country, agency, urgency, year, duration, counted, keys)
select $1::integer, 'RESPONSE', r.country, r.agency, r.urgency, r.year, r.duration, sum(r.counted), sum(r.keys) & 4294967295
from (
  select r.*, case when r.days >= 366 then 'D_GE366' when r.days >= 181 then 'D181-365' when r.days >= 91 then 'D91-180' when r.days >= 31 then 'D31-90' when r.days >= 15 then 'D15-30' when r.days >= 8 then 'D8-14' when r.days >= 4 then 'D4-7' when r.days >= 3 then 'D3' when r.days >= 2 then 'D2' when r.days >= 1 then 'D1' when r.days >= 0 then 'D0' end as duration
  from response_days r
) r
group by r.country, r.agency, r.urgency, r.year, r.duration;

create temporary table response_duration on commit drop as
select place.country, place.agency, place.urgency, place.year, place.as_urgency, period.code as as_year,
  dense_rank() over (order by place.country, place.agency, place.as_urgency, period.code) as id
from (
  select country, agency, urgency, year, urgency as as_urgency from response_days
  union
  select country, agency, urgency, year, 'ALL' from response_days
) place
join (
  select year as first, year as last, year as code from response_days group by year
  union all
  select first, last, code from unnest($1::text[], $2::text[], $3::text[]) as together (first, last, code)
) period on place.year between period.first and period.last;

insert into stats.duration_quantile (release_id, kind, country, agency, urgency, year, counted, keys, median, p90)
select $1::integer, 'RESPONSE', cell.country, cell.agency, cell.as_urgency, cell.as_year, q.counted, q.keys, q.median, q.p90
from (
  select r.id, sum(r.counted) as counted, sum(r.keys) & 4294967295 as keys,
    (min(r.days) filter (where r.upto >= r.whole * 0.5) + min(r.days) filter (where r.upto > r.whole * 0.5)) / 2.0 as median,
    min(r.days) filter (where r.upto >= r.whole * 0.9) as p90
  from (
    select cell.*, sum(cell.counted) over (partition by cell.id order by cell.days) as upto,
      sum(cell.counted) over (partition by cell.id) as whole
    from (
      select d.key >> 44 as id, (d.key & 4294967295)::integer as days, d.counted, d.keys
      from (
        select cell.id << 44 | d.days as key, sum(d.counted) as counted, (((sum(d.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
        from response_days d
        join response_duration cell on cell.country = d.country and cell.agency = d.agency and cell.urgency = d.urgency
          and cell.year = d.year
        group by 1
      ) d
    ) cell
  ) r
  group by r.id
) q
join (select id, country, agency, as_urgency, as_year from response_duration group by id, country, agency, as_urgency, as_year) cell
  on cell.id = q.id;

create temporary table case_days on commit drop as
select party.code as country, 'ALL' as agency, 'ALL' as urgency, year.code as year, (cell.key & 4194303)::integer as days,
  cell.counted, cell.keys
from (
  select c.key, count(*)::integer as counted, (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys
  from (
    select country.id << 42 | ((c.closed_life >> 22 & 2047) << 22 | c.days) as key, c.record_key
    from counted_case c
    cross join (select id from country_id where code = 'ALL') country
    where c.days is not null
    union all
    select c.party << 42 | ((c.closed_life >> 22 & 2047) << 22 | c.days), c.record_key
    from country_case c
    where c.days is not null
  ) c
  group by c.key
) cell
join country_id party on party.id = cell.key >> 42
join year_id year on year.id = cell.key >> 22 & 2047;

create temporary table case_days on commit drop as
select 'ALL' as country, party.code as agency, 'ALL' as urgency, year.code as year, (cell.key & 4194303)::integer as days,
  cell.counted, cell.keys
from (
  select c.key, count(*)::integer as counted, (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys
  from (
    select (c.closed_life >> 39 & 1048575) << 42 | ((c.closed_life >> 22 & 2047) << 22 | c.days) as key, c.record_key
    from agency_case c
    where c.days is not null
  ) c
  group by c.key
) cell
join agency_id party on party.id = cell.key >> 42
join year_id year on year.id = cell.key >> 22 & 2047;

insert into stats.by_duration (release_id, kind, country, agency, urgency, year, duration, counted, keys)
select $1::integer, 'CASE', r.country, r.agency, r.urgency, r.year, r.duration, sum(r.counted), sum(r.keys) & 4294967295
from (
  select r.*, case when r.days >= 366 then 'D_GE366' when r.days >= 181 then 'D181-365' when r.days >= 91 then 'D91-180' when r.days >= 31 then 'D31-90' when r.days >= 15 then 'D15-30' when r.days >= 8 then 'D8-14' when r.days >= 4 then 'D4-7' when r.days >= 3 then 'D3' when r.days >= 2 then 'D2' when r.days >= 1 then 'D1' when r.days >= 0 then 'D0' end as duration
  from case_days r
) r
group by r.country, r.agency, r.urgency, r.year, r.duration;

create temporary table case_duration on commit drop as
select place.country, place.agency, place.urgency, place.year, place.as_urgency, period.code as as_year,
  dense_rank() over (order by place.country, place.agency, place.as_urgency, period.code) as id
from (
  select country, agency, urgency, year, urgency as as_urgency from case_days
  union
  select country, agency, urgency, year, 'ALL' from case_days
) place
join (
  select year as first, year as last, year as code from case_days group by year
  union all
  select first, last, code from unnest($1::text[], $2::text[], $3::text[]) as together (first, last, code)
) period on place.year between period.first and period.last;

insert into stats.duration_quantile (release_id, kind, country, agency, urgency, year, counted, keys, median, p90)
select $1::integer, 'CASE', cell.country, cell.agency, cell.as_urgency, cell.as_year, q.counted, q.keys, q.median, q.p90
from (
  select r.id, sum(r.counted) as counted, sum(r.keys) & 4294967295 as keys,
    (min(r.days) filter (where r.upto >= r.whole * 0.5) + min(r.days) filter (where r.upto > r.whole * 0.5)) / 2.0 as median,
    min(r.days) filter (where r.upto >= r.whole * 0.9) as p90
  from (
    select cell.*, sum(cell.counted) over (partition by cell.id order by cell.days) as upto,
      sum(cell.counted) over (partition by cell.id) as whole
    from (
      select d.key >> 44 as id, (d.key & 4294967295)::integer as days, d.counted, d.keys
      from (
        select cell.id << 44 | d.days as key, sum(d.counted) as counted, (((sum(d.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
        from case_days d
        join case_duration cell on cell.country = d.country and cell.agency = d.agency and cell.urgency = d.urgency
          and cell.year = d.year
        group by 1
      ) d
    ) cell
  ) r
  group by r.id
) q
join (select id, country, agency, as_urgency, as_year from case_duration group by id, country, agency, as_urgency, as_year) cell
  on cell.id = q.id;
