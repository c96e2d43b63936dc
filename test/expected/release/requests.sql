create temporary table asking_case on commit drop as
select c.case_key, c.source_id, (((c.record_key + 2147483648) & 4294967295) - 2147483648)::integer as record_key, coalesce(asking.state, 'ZZ') as state
from facts.case_record c
left join (
  select case_key,
    case when min(country) filter (where role in ('REQUESTING', 'ISSUING')) <> max(country) filter (where role in ('REQUESTING', 'ISSUING')) then 'ZZ'
      else coalesce(min(country) filter (where role in ('REQUESTING', 'ISSUING')), min(country) filter (where role = 'INITIATING'), min(country) filter (where role = 'LEAD')) end as state
  from facts.participation
  where party_type = 'STATE' and (role in ('REQUESTING', 'ISSUING') or role in ('INITIATING', 'LEAD'))
  group by case_key
) asking on asking.case_key = c.case_key
where c.source_id not in (select source_id from facts.request group by source_id);

create temporary table case_request on commit drop as
select r.case_key, r.source, coalesce(left(r.received_on, 4), 'ZZ') as year, r.requesting, r.requested,
    coalesce(r.requested_agency, 'UNKNOWN') as requested_agency, coalesce(r.urgency, 'ZZ') as urgency, coalesce(r.result, 'ZZ') as result,
    coalesce(r.refusal_ground, 'ZZ') as refusal_ground, r.is_judicial_delay, r.record_key,
    case when length(r.received_on) >= 10 and length(r.responded_on) >= 10 then greatest(left(r.responded_on, 10)::date - left(r.received_on, 10)::date, 0) end as days,
    case when length(r.received_on) > 10 and length(r.responded_on) > 10 then r.responded_on::timestamptz - r.received_on::timestamptz end as time
from (
  select p.case_key, c.source_id as source, case when c.state = p.country then 'ZZ' else c.state end as requesting,
    p.country as requested, p.agency as requested_agency, c.record_key, p.urgency, p.result, p.refusal_ground, p.received_on, p.responded_on, p.is_judicial_delay
  from facts.participation p
  join asking_case c on c.case_key = p.case_key
  where p.party_type = 'STATE' and p.role in ('REQUESTED', 'EXECUTING')
) r;

create temporary table request_cell on commit drop as
select r.source, r.year, r.requesting, r.requested, r.urgency, r.result, r.refusal_ground, r.requested_agency, r.days,
  count(*)::integer as requests,
  count(*) filter (where r.result in ('FULL', 'PARTIAL'))::integer as answered,
  count(*) filter (where r.result in ('FULL', 'PARTIAL') or r.result = 'REFUSED')::integer as decided,
  count(*) filter (where r.result = 'REFUSED')::integer as refused,
  count(*) filter (where r.result in ('FULL', 'PARTIAL') and case r.urgency when 'URGENT_DIRECT' then r.time <= interval '8 hours' when 'URGENT_INDIRECT' then r.days <= 3 when 'NORMAL' then r.days <= 7 end is not null)::integer as timed,
  count(*) filter (where r.result in ('FULL', 'PARTIAL') and case r.urgency when 'URGENT_DIRECT' then r.time <= interval '8 hours' when 'URGENT_INDIRECT' then r.days <= 3 when 'NORMAL' then r.days <= 7 end)::integer as in_time,
  count(*) filter (where r.is_judicial_delay)::integer as departures,
  (((sum(r.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys
from (
  select r.source, coalesce(left(r.received_on, 4), 'ZZ') as year, r.requesting, r.requested,
    coalesce(r.requested_agency, 'UNKNOWN') as requested_agency, coalesce(r.urgency, 'ZZ') as urgency, coalesce(r.result, 'ZZ') as result,
    coalesce(r.refusal_ground, 'ZZ') as refusal_ground, r.is_judicial_delay, r.record_key,
    case when length(r.received_on) >= 10 and length(r.responded_on) >= 10 then greatest(left(r.responded_on, 10)::date - left(r.received_on, 10)::date, 0) end as days,
    case when length(r.received_on) > 10 and length(r.responded_on) > 10 then r.responded_on::timestamptz - r.received_on::timestamptz end as time
  from (
  select r.source_id as source, coalesce(r.requesting_country, 'BODY') as requesting,
    coalesce(r.requested_country, 'BODY') as requested, r.requested_agency,
    (((r.record_key + 2147483648) & 4294967295) - 2147483648)::integer as record_key, r.urgency, r.result, r.refusal_ground, r.received_on, r.responded_on, r.is_judicial_delay
  from facts.request r
  join (select import_id, coalesce(manifest ->> 'synthetic', 'false') = 'true' as synthetic from facts.import) i
    on i.import_id = r.import_id
  join (select source_id, synthetic from counted_import group by source_id, synthetic) counted
    on counted.source_id = r.source_id and counted.synthetic = i.synthetic
  left join (select case_key from facts.case_record where withdrawn_by is null and confidentiality is null) c
    on c.case_key = r.case_key
  where r.case_key is null or c.case_key is not null
  ) r
  union all
  select r.source, r.year, r.requesting, r.requested, r.requested_agency, r.urgency, r.result, r.refusal_ground, r.is_judicial_delay,
    r.record_key, r.days, r.time
  from case_request r
  join (select case_key from counted_case) c on c.case_key = r.case_key
) r
group by r.source, r.year, r.requesting, r.requested, r.urgency, r.result, r.refusal_ground, r.requested_agency, r.days;

create temporary table request_pair on commit drop as
select source, year, requesting, requested
from request_cell
group by source, year, requesting, requested;

create temporary table request_speaker on commit drop as
select source, min(state) as state
from (
  select e.source, e.state
  from (
    select source, requesting as state, requesting, requested from request_pair
    union
    select source, requested, requesting, requested from request_pair
  ) e
  join (
    select source, count(distinct (requesting, requested)) filter (where requesting not in ('ZZ', 'QZ', 'BODY') and requested not in ('ZZ', 'QZ', 'BODY')) as pairs
    from request_pair group by source
  ) held on held.source = e.source
  where e.state not in ('ZZ', 'QZ', 'BODY')
  group by e.source, e.state, held.pairs
  having count(*) filter (where requesting not in ('ZZ', 'QZ', 'BODY') and requested not in ('ZZ', 'QZ', 'BODY')) = held.pairs
) always
group by source
having count(*) = 1;

create temporary table request_telling on commit drop as
select source, year, requesting, requested,
  case when requesting_rank = min(requesting_rank) over (partition by year, requesting, case when not requesting not in ('ZZ', 'QZ', 'BODY') then requested end)
    then (array['STATE', 'SEVERAL', 'PARTNER'])[requesting_rank] end as requesting_teller,
  case when requested_rank = min(requested_rank) over (partition by year, requested, case when not requested not in ('ZZ', 'QZ', 'BODY') then requesting end)
    then (array['STATE', 'SEVERAL', 'PARTNER'])[requested_rank] end as requested_teller
from (
  select p.source, p.year, p.requesting, p.requested, case when s.state = case when requesting not in ('ZZ', 'QZ', 'BODY') then requesting when requested not in ('ZZ', 'QZ', 'BODY') then requested end then 1 when s.state is null then 2 else 3 end as requesting_rank, case when s.state = case when requested not in ('ZZ', 'QZ', 'BODY') then requested when requesting not in ('ZZ', 'QZ', 'BODY') then requesting end then 1 when s.state is null then 2 else 3 end as requested_rank
  from request_pair p
  left join request_speaker s on s.source = p.source
) ranked;

insert into stats.by_request_draft (release_id, source, year, requesting, requested, urgency, result, refusal_ground, requests, answered, decided, refused, timed, in_time, departures, keys, requesting_teller, requested_teller)
select $1::integer, r.source, r.year, r.requesting, r.requested, r.urgency, r.result, r.refusal_ground, r.requests, r.answered, r.decided, r.refused, r.timed, r.in_time, r.departures, r.keys, t.requesting_teller, t.requested_teller
from (
  select r.source, r.year, r.requesting, r.requested, r.urgency, r.result, r.refusal_ground, sum(r.requests) as requests, sum(r.answered) as answered, sum(r.decided) as decided, sum(r.refused) as refused, sum(r.timed) as timed, sum(r.in_time) as in_time, sum(r.departures) as departures, sum(r.keys) & 4294967295 as keys
  from request_cell r
  group by r.source, r.year, r.requesting, r.requested, r.urgency, r.result, r.refusal_ground
) r
join request_telling t on t.source = r.source and t.year = r.year and t.requesting = r.requesting and t.requested = r.requested;

select requested as code from request_cell where requested <> 'BODY' group by requested order by requested collate "C";

insert into stats.by_agency_request_draft (release_id, agency, year, urgency, requested_teller, requests, answered, decided, refused, timed, in_time, departures, keys)
select $1::integer, r.requested_agency, r.year, r.urgency, t.requested_teller, sum(r.requests) as requests, sum(r.answered) as answered, sum(r.decided) as decided, sum(r.refused) as refused, sum(r.timed) as timed, sum(r.in_time) as in_time, sum(r.departures) as departures, sum(r.keys) & 4294967295
from request_cell r
join request_telling t on t.source = r.source and t.year = r.year and t.requesting = r.requesting and t.requested = r.requested
where t.requested_teller is not null and 'BODY' not in (r.requesting, r.requested)
group by r.requested_agency, r.year, r.urgency, t.requested_teller;

select r.requested_agency as code
from request_cell r
join request_telling t on t.source = r.source and t.year = r.year and t.requesting = r.requesting and t.requested = r.requested
where t.requested_teller is not null and 'BODY' not in (r.requesting, r.requested)
group by r.requested_agency
order by r.requested_agency collate "C";
