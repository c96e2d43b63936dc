create temporary table counted_import on commit drop as
select owner.import_id, owner.source_id, owner.extract_date, owner.status, owner.synthetic
from (
  select import_id, source_id, manifest ->> 'extract_date' as extract_date, manifest ->> 'status' as status,
    coalesce(manifest ->> 'synthetic', 'false') = 'true' as synthetic,
    bool_and(coalesce(manifest ->> 'synthetic', 'false') = 'true') over () as only_synthetic
  from facts.import
  where import_id in (select import_id from facts.case_record group by import_id)
) owner
where owner.only_synthetic or not owner.synthetic;

create temporary table counted_case on commit drop as
select c.case_key, c.source_id, (((c.record_key + 2147483648) & 4294967295) - 2147483648)::integer as record_key,
  left(c.opened_on, 4) as opened_year,
  coalesce(left(c.disposition_on, 4), 'ZZ') as outcome_year,
  left(c.opened_on || '-01-01', 10)::date as opened_day,
  left(coalesce(c.disposition_on, c.opened_on) || '-01-01', 10)::date as outcome_day,
  c.crime, c.disposition as outcome,
  case when p.states = 1 then 'ONE_STATE' when p.states = 2 then 'BILATERAL' else 'MULTILATERAL' end as scope,
  p.has_initiator,
  c.suspects_identified, c.arrests, c.charged, c.convicted, c.victims_identified, c.victims_safeguarded, c.assets_frozen_eur, c.assets_confiscated_eur, c.coordination_meetings, c.action_days
from facts.case_record c
join counted_import i on i.import_id = c.import_id
join (
  select party.case_key,
    count(*) filter (where party.party_type = 'STATE') as states,
    count(*) filter (where party.party_type = 'BODY') as bodies,
    bool_or(party.initiating) as has_initiator
  from (
    select case_key, party_type, country, bool_or(role = 'INITIATING') as initiating
    from facts.participation
    group by case_key, party_type, country
  ) party
  group by party.case_key
) p on p.case_key = c.case_key
where c.confidentiality is null
  and (p.states >= 2 or (p.states = 1 and p.bodies > 0));

select coalesce(greatest(sum(suspects_identified), sum(arrests), sum(charged), sum(convicted), sum(victims_identified), sum(victims_safeguarded), sum(coordination_meetings), sum(action_days)), 0) < 2147483648 as fits
from counted_case;

create temporary table country_case on commit drop as
select p.case_key, p.code,
  (1
    + case when p.leads then 2 else 0 end
    + case when p.initiates or (p.leads and not c.has_initiator) then 4 else 8 end)::smallint as opened_parts,
  (1
    + case when p.leads then 2 else 0 end
    + case when p.initiates or (p.leads and not c.has_initiator) then 4 else 8 end)::smallint as outcome_parts
from (
  select case_key, country as code, bool_or(role = 'LEAD') as leads, bool_or(role = 'INITIATING') as initiates
  from facts.participation
  where party_type = 'STATE'
  group by case_key, country
) p
join counted_case c on c.case_key = p.case_key;

create temporary table agency_case on commit drop as
select p.case_key, p.code,
  (1
    + case when p.leads then 2 else 0 end
    + case when p.initiates or (p.leads and not c.has_initiator) then 4 else 8 end)::smallint as opened_parts,
  (1
    + case when p.leads then 2 else 0 end
    + case when p.initiates or (p.leads and not c.has_initiator) then 4 else 8 end)::smallint as outcome_parts
from (
  select case_key, coalesce(agency, 'UNKNOWN') as code, bool_or(role = 'LEAD') as leads, bool_or(role = 'INITIATING') as initiates
  from facts.participation
  
  group by case_key, coalesce(agency, 'UNKNOWN')
) p
join counted_case c on c.case_key = p.case_key;

create temporary table group_member on commit drop as
select member.code, member.country, coalesce(member.since, '-infinity') as since, coalesce(member.until, 'infinity') as until
from unnest($1::text[], $2::text[], $3::date[], $4::date[]) as member (code, country, since, until);

create temporary table country_group_case on commit drop as
select s.case_key, m.code,
  bit_or(case when c.opened_day >= m.since and c.opened_day < m.until then s.opened_parts else 0 end)::smallint as opened_parts,
  bit_or(case when c.outcome_day >= m.since and c.outcome_day < m.until then s.outcome_parts else 0 end)::smallint as outcome_parts
from country_case s
join counted_case c on c.case_key = s.case_key
join group_member m on m.country = s.code
group by s.case_key, m.code;

insert into country_case (case_key, code, opened_parts, outcome_parts)
select case_key, 'ALL', bit_or(opened_parts), bit_or(outcome_parts)
from country_case
group by case_key;

insert into country_group_case (case_key, code, opened_parts, outcome_parts)
select case_key, 'ALL', bit_or(opened_parts), bit_or(outcome_parts)
from country_case where code <> 'ALL'
group by case_key;

insert into agency_case (case_key, code, opened_parts, outcome_parts)
select case_key, 'ALL', bit_or(opened_parts), bit_or(outcome_parts)
from agency_case
group by case_key;
