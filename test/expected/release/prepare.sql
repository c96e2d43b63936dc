create temporary table counted_import on commit drop as
select owner.import_id, owner.source_id, owner.extract_date, owner.status, owner.synthetic, owner.period_start, owner.period_end,
  left(owner.extract_date, 4)::integer - (substr(owner.extract_date, 5) < '-12-31')::integer as last_year
from (
  select import_id, source_id, manifest ->> 'extract_date' as extract_date, manifest ->> 'status' as status,
    manifest ->> 'period_start' as period_start, manifest ->> 'period_end' as period_end,
    coalesce(manifest ->> 'synthetic', 'false') = 'true' as synthetic,
    bool_and(coalesce(manifest ->> 'synthetic', 'false') = 'true') over () as only_synthetic
  from facts.import
  where import_id in (select import_id from facts.case_record where withdrawn_by is null group by import_id)
) owner
where owner.only_synthetic or not owner.synthetic;

create temporary table case_value on commit drop as
select coalesce(left(opened_on, 4), 'ZZ') as opened_year, coalesce(left(disposition_on, 4), 'ZZ') as outcome_year, coalesce(left(closed_on, 4), 'ZZ') as closed_year,
  crime, disposition as outcome
from facts.case_record
group by coalesce(left(opened_on, 4), 'ZZ'), coalesce(left(disposition_on, 4), 'ZZ'), coalesce(left(closed_on, 4), 'ZZ'), crime, disposition;

create temporary table year_id on commit drop as
select code, row_number() over (order by code) as id
from (select unnest(array[opened_year, outcome_year, closed_year]) as code from case_value union select lpad(generate_series(
    (select min(opened_year) from case_value)::integer, (select max(last_year) from counted_import))::text, 4, '0')) listed;

create temporary table month_id on commit drop as
select code, row_number() over (order by code) as id
from (select lpad(generate_series(1, 12)::text, 2, '0') as code union all select 'ZZ') listed;

create temporary table crime_id on commit drop as
select code, row_number() over (order by code) as id
from (select distinct crime as code from case_value) listed;

create temporary table outcome_id on commit drop as
select code, row_number() over (order by code) as id
from (select distinct outcome as code from case_value) listed;

create temporary table scope_id on commit drop as
select code, row_number() over (order by code) as id
from (select unnest(array['BILATERAL', 'MULTILATERAL', 'ONE_STATE']) as code) listed;

create temporary table states_id on commit drop as
select code, row_number() over (order by code) as id
from (select generate_series(1, 255)::text as code) listed;

create temporary table case_date on commit drop as
select written.code, written.year, written.month,
  case when written.code <> 'ZZ' then left(written.code, 4)::integer end as said,
  case when length(written.code) = 10 then written.code::date end as day,
  width_bucket(left(written.code || '-01-01', 10) collate "C", $1::text[]) as era
from (
  select code, id as year, 13 as month from year_id
  union all
  select year.code || '-' || month.code, year.id, month.id::integer
  from year_id year
  cross join month_id month
  where year.code <> 'ZZ' and month.code <> 'ZZ'
  union all
  select to_char(day, 'YYYY-MM-DD'), year, extract(month from day)::integer
  from (
    select id as year, generate_series((code || '-01-01')::timestamp, (code || '-12-31')::timestamp, interval '1 day') as day
    from year_id
    where code <> 'ZZ'
  ) days
) written;

create temporary table case_state on commit drop as
select case_key, party_type, country, bool_or(role = 'LEAD') as leads, bool_or(role = 'INITIATING') as initiates,
  bool_or(role = 'PARTNER_UNSPEC') as is_unstated,
  bit_or(case when channels = '{}' then 0 else case when 'SIENA' = any(channels) then 1 else 0 end + case when 'I247' = any(channels) then 2 else 0 end + case when 'SIS' = any(channels) then 4 else 0 end + case when 'EJN' = any(channels) then 8 else 0 end + case when 'EUROJUST' = any(channels) then 16 else 0 end + case when 'CA' = any(channels) then 32 else 0 end + case when 'DIRECT' = any(channels) then 64 else 0 end + case when 'N247' = any(channels) then 128 else 0 end + case when 'LO' = any(channels) then 256 else 0 end + case when 'CYBERTIP' = any(channels) then 512 else 0 end + case when 'DIPLO' = any(channels) then 1024 else 0 end + case when 'OTHER' = any(channels) then 2048 else 0 end + case when 'UNKNOWN' = any(channels) then 4096 else 0 end end) as channels,
  bit_or(case instrument when 'INFO_EXCH' then 1 when 'SPONT' then 2 when 'MLA' then 4 when 'EIO' then 8 when 'EAW' then 16 when 'TACA' then 32 when 'EXTR' then 64 when 'EPOC' then 128 when 'EPOC_PR' then 256 when 'FREEZE' then 512 when 'CONFISC' then 1024 when 'JIT' then 2048 when 'TRANSFER' then 4096 when 'EDR' then 8192 when 'OSP_REQ' then 16384 when 'OTF' then 32768 when 'EMPACT' then 65536 when 'NONE' then 131072 when 'UNKNOWN' then 262144 else 0 end) as instruments
from facts.participation
group by case_key, party_type, country;

create temporary table counted_case on commit drop as
select c.*,
  c.opened_year << 22 | c.crime as opened_crime,
  c.opened_year << 22 | ((c.states << 2 | c.scope) << 12 | c.outcome) as opened_outcome,
  c.outcome_year << 22 | c.crime as outcome_crime,
  c.outcome_year << 22 | ((c.states << 2 | c.scope) << 12 | c.outcome) as outcome_outcome,
  c.closed_year << 22 | case when c.years_open > 0 then c.opened_year << 11 | c.years_open else 0 end as closed_life,
  c.opened_year << 22 | c.month_opened as opened_month,
  c.outcome_year << 22 | c.month_outcome as outcome_month
from (
  select c.case_key, opened.year as opened_year, reached.year as outcome_year, closed.year as closed_year,
    crime.id as crime, outcome.id as outcome, s.scope, s.states,
      1 - opened.said + least(i.last_year, case
        when c.closed_on is not null then closed.said - 1
        when c.status in ('OPEN', 'SUSPENDED') then 9999
        else 0 end) as years_open,
    opened.month as month_opened,
    reached.month as month_outcome,
    closed.month as month_closed,
    opened.era as opened_era,
    case when c.disposition_on is null then opened.era else reached.era end as outcome_era,
    case when c.closed_on is null then opened.era else closed.era end as closed_era,
    closed.day - opened.day as days,
    p.has_initiator, p.has_unstated_role,
    p.channels | case when c.channels = '{}' then 0 else case when 'SIENA' = any(c.channels) then 1 else 0 end + case when 'I247' = any(c.channels) then 2 else 0 end + case when 'SIS' = any(c.channels) then 4 else 0 end + case when 'EJN' = any(c.channels) then 8 else 0 end + case when 'EUROJUST' = any(c.channels) then 16 else 0 end + case when 'CA' = any(c.channels) then 32 else 0 end + case when 'DIRECT' = any(c.channels) then 64 else 0 end + case when 'N247' = any(c.channels) then 128 else 0 end + case when 'LO' = any(c.channels) then 256 else 0 end + case when 'CYBERTIP' = any(c.channels) then 512 else 0 end + case when 'DIPLO' = any(c.channels) then 1024 else 0 end + case when 'OTHER' = any(c.channels) then 2048 else 0 end + case when 'UNKNOWN' = any(c.channels) then 4096 else 0 end end as channels,
    p.instruments | case when c.instruments = '{}' then 0 else case when 'INFO_EXCH' = any(c.instruments) then 1 else 0 end + case when 'SPONT' = any(c.instruments) then 2 else 0 end + case when 'MLA' = any(c.instruments) then 4 else 0 end + case when 'EIO' = any(c.instruments) then 8 else 0 end + case when 'EAW' = any(c.instruments) then 16 else 0 end + case when 'TACA' = any(c.instruments) then 32 else 0 end + case when 'EXTR' = any(c.instruments) then 64 else 0 end + case when 'EPOC' = any(c.instruments) then 128 else 0 end + case when 'EPOC_PR' = any(c.instruments) then 256 else 0 end + case when 'FREEZE' = any(c.instruments) then 512 else 0 end + case when 'CONFISC' = any(c.instruments) then 1024 else 0 end + case when 'JIT' = any(c.instruments) then 2048 else 0 end + case when 'TRANSFER' = any(c.instruments) then 4096 else 0 end + case when 'EDR' = any(c.instruments) then 8192 else 0 end + case when 'OSP_REQ' = any(c.instruments) then 16384 else 0 end + case when 'OTF' = any(c.instruments) then 32768 else 0 end + case when 'EMPACT' = any(c.instruments) then 65536 else 0 end + case when 'NONE' = any(c.instruments) then 131072 else 0 end + case when 'UNKNOWN' = any(c.instruments) then 262144 else 0 end end as instruments,
    (((c.record_key + 2147483648) & 4294967295) - 2147483648)::integer as record_key,
  (c.suspects_identified + 34359738368)::float8 as suspects_identified,
  (c.arrests + 34359738368)::float8 as arrests,
  (c.charged + 34359738368)::float8 as charged,
  (c.convicted + 34359738368)::float8 as convicted,
  (c.victims_identified + 34359738368)::float8 as victims_identified,
  (c.victims_safeguarded + 34359738368)::float8 as victims_safeguarded,
  (c.coordination_meetings + 34359738368)::float8 as coordination_meetings,
  (c.action_days + 34359738368)::float8 as action_days,
  (c.assets_frozen_eur * 100)::float8 as assets_frozen_eur,
  (c.assets_confiscated_eur * 100)::float8 as assets_confiscated_eur
  from facts.case_record c
  join counted_import i on i.import_id = c.import_id
  join (
    select case_key, count(*) filter (where party_type = 'STATE') as states, bool_or(initiates) as has_initiator,
      bool_or(is_unstated) as has_unstated_role,
      bit_or(channels) as channels, bit_or(instruments) as instruments
    from case_state
    group by case_key
    having count(*) filter (where party_type = 'STATE') >= 2
      or (count(*) filter (where party_type = 'STATE') = 1 and count(*) > 1)
  ) p on p.case_key = c.case_key
  join case_date opened on opened.code = c.opened_on
  join case_date reached on reached.code = coalesce(c.disposition_on, 'ZZ')
  join case_date closed on closed.code = coalesce(c.closed_on, 'ZZ')
  join crime_id crime on crime.code = c.crime
  join outcome_id outcome on outcome.code = c.disposition
  join (
    select states.code::bigint as count, states.id as states, scope.id as scope
    from states_id states
    join scope_id scope on scope.code = case states.code when '1' then 'ONE_STATE' when '2' then 'BILATERAL' else 'MULTILATERAL' end
  ) s on s.count = p.states
  where c.confidentiality is null and c.withdrawn_by is null
  offset 0
) c;

create temporary table country_id on commit drop as
select code, row_number() over (order by code) as id
from (select country as code from case_state where party_type = 'STATE' group by country union all select 'ALL') listed;

create temporary table country_group_id on commit drop as
select code, row_number() over (order by code) as id
from (select unnest($1::text[]) as code union all select 'ALL') listed;

create temporary table group_member on commit drop as
select member.country, member.sets::bigint[] as sets
from unnest($1::text[], $2::text[]) as member (country, sets);

create temporary table country_case on commit drop as
select c.case_key, c.party, c.parts, c.days,
  c.opened_groups * c.spread as opened_groups,
  c.outcome_groups * c.spread as outcome_groups,
  c.closed_groups * c.spread as closed_groups,
  c.party_key | c.opened_crime as opened_crime,
  c.party_key | c.opened_outcome as opened_outcome,
  c.party_key | c.outcome_crime as outcome_crime,
  c.party_key | c.outcome_outcome as outcome_outcome,
  c.party_key | c.closed_life as closed_life,
  c.party_key | c.opened_month as opened_month,
  c.party_key | c.outcome_month as outcome_month,
  c.record_key, c.suspects_identified, c.arrests, c.charged, c.convicted, c.victims_identified, c.victims_safeguarded, c.coordination_meetings, c.action_days, c.assets_frozen_eur, c.assets_confiscated_eur
from (
  select c.*, (c.parts << 20 | c.party) << 39 as party_key, ((c.parts & 1) << 0) | ((c.parts & 2) << 14) | ((c.parts & 4) << 28) | ((c.parts & 8) << 42) as spread
  from (
    select c.*, id.id as party, (1
    + case when p.leads then 2 else 0 end
    + case when p.initiates or (p.leads and not c.has_initiator) then 4 else 8 end)::bigint as parts,
      coalesce(member.sets[c.opened_era + 1], 0) as opened_groups,
      coalesce(member.sets[c.outcome_era + 1], 0) as outcome_groups,
      coalesce(member.sets[c.closed_era + 1], 0) as closed_groups
    from (select case_key, country, leads, initiates from case_state where party_type = 'STATE' order by country) p
    join counted_case c on c.case_key = p.case_key
    join country_id id on id.code = p.country
    left join group_member member on member.country = p.country
    offset 0
  ) c
  offset 0
) c;

create temporary table country_together on commit drop as
select together.parts, together.opened_groups, together.outcome_groups, together.closed_groups,
  c.opened_crime, c.opened_outcome, c.outcome_crime, c.outcome_outcome, c.closed_life, c.opened_month, c.outcome_month,
  c.record_key, c.suspects_identified, c.arrests, c.charged, c.convicted, c.victims_identified, c.victims_safeguarded, c.coordination_meetings, c.action_days, c.assets_frozen_eur, c.assets_confiscated_eur
from counted_case c
join (
  select case_key, bit_or(parts) as parts, bit_or(opened_groups) as opened_groups, bit_or(outcome_groups) as outcome_groups, bit_or(closed_groups) as closed_groups
  from country_case
  group by case_key
) together on together.case_key = c.case_key;

create temporary table case_agency on commit drop as
select case_key, coalesce(agency, 'UNKNOWN') as agency,
  bool_or(role = 'LEAD') as leads, bool_or(role = 'INITIATING') as initiates, case when min(country) = max(country) and count(*) = count(country) then min(country) end as own
from facts.participation
group by case_key, coalesce(agency, 'UNKNOWN')
order by coalesce(agency, 'UNKNOWN');

create temporary table agency_id on commit drop as
select code, row_number() over (order by code) as id
from (select agency as code from case_agency group by agency union all select 'ALL') listed;

create temporary table case_partner on commit drop as
select case_key, country
from facts.participation
where party_type = 'STATE'
group by case_key, country;

create temporary table partner_id on commit drop as
select code, row_number() over (order by code) as id
from (select country as code from case_partner group by country union all select 'ALL') listed;

create temporary table panel_member on commit drop as
select member.agency, member.panels
from unnest($1::text[], $2::bigint[]) as member (agency, panels);

create temporary table agency_case on commit drop as
select c.case_key, c.parts, c.own, c.days, c.panels * c.spread as panels,
  c.party_key | c.opened_crime as opened_crime,
  c.party_key | c.opened_outcome as opened_outcome,
  c.party_key | c.outcome_crime as outcome_crime,
  c.party_key | c.outcome_outcome as outcome_outcome,
  c.party_key | c.closed_life as closed_life,
  c.record_key, c.suspects_identified, c.arrests, c.charged, c.convicted, c.victims_identified, c.victims_safeguarded, c.coordination_meetings, c.action_days, c.assets_frozen_eur, c.assets_confiscated_eur
from (
  select c.*, (c.parts << 20 | c.party) << 39 as party_key, ((c.parts & 1) << 0) | ((c.parts & 2) << 14) | ((c.parts & 4) << 28) | ((c.parts & 8) << 42) as spread
  from (
    select c.*, id.id as party, (1
    + case when p.leads then 2 else 0 end
    + case when p.initiates or (p.leads and not c.has_initiator) then 4 else 8 end)::bigint as parts, coalesce(member.panels, 0) as panels,
      coalesce(own.id, 0) as own
    from case_agency p
    join counted_case c on c.case_key = p.case_key
    join agency_id id on id.code = p.agency
    left join panel_member member on member.agency = p.agency
    left join partner_id own on own.code = p.own
    offset 0
  ) c
  offset 0
) c;

create temporary table agency_together on commit drop as
select together.parts, together.panels,
  c.opened_crime, c.opened_outcome, c.outcome_crime, c.outcome_outcome, c.closed_life,
  c.record_key, c.suspects_identified, c.arrests, c.charged, c.convicted, c.victims_identified, c.victims_safeguarded, c.coordination_meetings, c.action_days, c.assets_frozen_eur, c.assets_confiscated_eur
from counted_case c
join (
  select case_key, bit_or(parts) as parts, bit_or(panels) as panels
  from agency_case
  group by case_key
) together on together.case_key = c.case_key;

select count(*)::float8 as cases,
  coalesce(greatest(sum(suspects_identified), sum(arrests), sum(charged), sum(convicted), sum(victims_identified), sum(victims_safeguarded), sum(coordination_meetings), sum(action_days)), 0)::float8 as quantity,
  coalesce(greatest(sum(assets_frozen_eur), sum(assets_confiscated_eur)), 0)::float8 as amount
from facts.case_record;
