create temporary table counted_import on commit drop as
select owner.import_id, owner.source_id, owner.extract_date, owner.status, owner.synthetic
from (
  select import_id, source_id, manifest ->> 'extract_date' as extract_date, manifest ->> 'status' as status,
    coalesce(manifest ->> 'synthetic', 'false') = 'true' as synthetic,
    bool_and(coalesce(manifest ->> 'synthetic', 'false') = 'true') over () as only_synthetic
  from facts.import
  where import_id in (select import_id from facts.case_record where withdrawn_by is null group by import_id)
) owner
where owner.only_synthetic or not owner.synthetic;

create temporary table case_value on commit drop as
select left(opened_on, 4) as opened_year, coalesce(left(disposition_on, 4), 'ZZ') as outcome_year,
  crime, disposition as outcome
from facts.case_record
group by left(opened_on, 4), coalesce(left(disposition_on, 4), 'ZZ'), crime, disposition;

create temporary table named_party on commit drop as
select party_type, country, coalesce(agency, 'UNKNOWN') as agency
from facts.participation
group by party_type, country, coalesce(agency, 'UNKNOWN');

create temporary table year_id on commit drop as
select code, row_number() over (order by code) as id
from (select opened_year as code from case_value union select outcome_year from case_value) listed;

create temporary table crime_id on commit drop as
select code, row_number() over (order by code) as id
from (select distinct crime as code from case_value) listed;

create temporary table outcome_id on commit drop as
select code, row_number() over (order by code) as id
from (select distinct outcome as code from case_value) listed;

create temporary table scope_id on commit drop as
select code, row_number() over (order by code) as id
from (select unnest(array['BILATERAL', 'MULTILATERAL', 'ONE_STATE']) as code) listed;

create temporary table country_id on commit drop as
select code, row_number() over (order by code) as id
from (select country as code from named_party where party_type = 'STATE' union select 'ALL') listed;

create temporary table agency_id on commit drop as
select code, row_number() over (order by code) as id
from (select agency as code from named_party union select 'ALL') listed;

create temporary table country_group_id on commit drop as
select code, row_number() over (order by code) as id
from (select unnest($1::text[]) as code union select 'ALL') listed;

create temporary table case_state on commit drop as
select case_key, party_type, country, bool_or(role = 'LEAD') as leads, bool_or(role = 'INITIATING') as initiates
from facts.participation
group by case_key, party_type, country;

create temporary table counted_case on commit drop as
select c.case_key, (((c.record_key + 2147483648) & 4294967295) - 2147483648)::integer as record_key,
  opened_year.id as opened_year, outcome_year.id as outcome_year, crime.id as crime, outcome.id as outcome, scope.id as scope,
  width_bucket(left(c.opened_on || '-01-01', 10)::date, $1::date[]) as opened_era,
  width_bucket(left(coalesce(c.disposition_on, c.opened_on) || '-01-01', 10)::date, $1::date[]) as outcome_era,
  p.has_initiator,
  c.suspects_identified, c.arrests, c.charged, c.convicted, c.victims_identified, c.victims_safeguarded, c.assets_frozen_eur, c.assets_confiscated_eur, c.coordination_meetings, c.action_days
from facts.case_record c
join counted_import i on i.import_id = c.import_id
join (
  select case_key,
    case when count(*) filter (where party_type = 'STATE') = 1 then 'ONE_STATE'
      when count(*) filter (where party_type = 'STATE') = 2 then 'BILATERAL'
      else 'MULTILATERAL' end as scope,
    bool_or(initiates) as has_initiator
  from case_state
  group by case_key
  having count(*) filter (where party_type = 'STATE') >= 2
    or (count(*) filter (where party_type = 'STATE') = 1 and count(*) > 1)
) p on p.case_key = c.case_key
join year_id opened_year on opened_year.code = left(c.opened_on, 4)
join year_id outcome_year on outcome_year.code = coalesce(left(c.disposition_on, 4), 'ZZ')
join crime_id crime on crime.code = c.crime
join outcome_id outcome on outcome.code = c.disposition
join scope_id scope on scope.code = p.scope
where c.confidentiality is null and c.withdrawn_by is null;

create temporary table group_member on commit drop as
select member.country, member.sets::bigint[] as sets
from unnest($1::text[], $2::text[]) as member (country, sets);

create temporary table country_case on commit drop as
select c.case_key, c.parts, c.opened_groups * (((c.parts & 1) << 0) | ((c.parts & 2) << 14) | ((c.parts & 4) << 28) | ((c.parts & 8) << 42)) as opened_groups,
  c.outcome_groups * (((c.parts & 1) << 0) | ((c.parts & 2) << 14) | ((c.parts & 4) << 28) | ((c.parts & 8) << 42)) as outcome_groups,
  (c.parts << 24 | c.party) << 26 | (c.opened_year << 16 | c.crime) as opened_crime,
  (c.parts << 24 | c.party) << 26 | (c.opened_year << 16 | (c.outcome << 2 | c.scope)) as opened_outcome,
  (c.parts << 24 | c.party) << 26 | (c.outcome_year << 16 | c.crime) as outcome_crime,
  (c.parts << 24 | c.party) << 26 | (c.outcome_year << 16 | (c.outcome << 2 | c.scope)) as outcome_outcome,
  c.record_key, c.suspects_identified, c.arrests, c.charged, c.convicted, c.victims_identified, c.victims_safeguarded, c.assets_frozen_eur, c.assets_confiscated_eur, c.coordination_meetings, c.action_days
from (
  select c.*, id.id as party, (1
    + case when p.leads then 2 else 0 end
    + case when p.initiates or (p.leads and not c.has_initiator) then 4 else 8 end)::bigint as parts,
    coalesce(member.sets[c.opened_era + 1], 0) as opened_groups,
    coalesce(member.sets[c.outcome_era + 1], 0) as outcome_groups
  from case_state p
  join counted_case c on c.case_key = p.case_key
  join country_id id on id.code = p.country
  left join group_member member on member.country = p.country
  where p.party_type = 'STATE'
) c;

create temporary table agency_case on commit drop as
select c.case_key, c.parts,
  (c.parts << 24 | c.party) << 26 | (c.opened_year << 16 | c.crime) as opened_crime,
  (c.parts << 24 | c.party) << 26 | (c.opened_year << 16 | (c.outcome << 2 | c.scope)) as opened_outcome,
  (c.parts << 24 | c.party) << 26 | (c.outcome_year << 16 | c.crime) as outcome_crime,
  (c.parts << 24 | c.party) << 26 | (c.outcome_year << 16 | (c.outcome << 2 | c.scope)) as outcome_outcome,
  c.record_key, c.suspects_identified, c.arrests, c.charged, c.convicted, c.victims_identified, c.victims_safeguarded, c.assets_frozen_eur, c.assets_confiscated_eur, c.coordination_meetings, c.action_days
from (
  select c.*, id.id as party, (1
    + case when p.leads then 2 else 0 end
    + case when p.initiates or (p.leads and not c.has_initiator) then 4 else 8 end)::bigint as parts
  from (
    select case_key, coalesce(agency, 'UNKNOWN') as agency,
      bool_or(role = 'LEAD') as leads, bool_or(role = 'INITIATING') as initiates
    from facts.participation
    group by case_key, coalesce(agency, 'UNKNOWN')
  ) p
  join counted_case c on c.case_key = p.case_key
  join agency_id id on id.code = p.agency
) c;

create temporary table together_case on commit drop as
select states.parts as state_parts, agencies.parts as agency_parts, states.opened_groups, states.outcome_groups,
  c.opened_year << 16 | c.crime as opened_crime,
  c.opened_year << 16 | (c.outcome << 2 | c.scope) as opened_outcome,
  c.outcome_year << 16 | c.crime as outcome_crime,
  c.outcome_year << 16 | (c.outcome << 2 | c.scope) as outcome_outcome,
  c.record_key, c.suspects_identified, c.arrests, c.charged, c.convicted, c.victims_identified, c.victims_safeguarded, c.assets_frozen_eur, c.assets_confiscated_eur, c.coordination_meetings, c.action_days
from counted_case c
join (
  select case_key, bit_or(parts) as parts, bit_or(opened_groups) as opened_groups, bit_or(outcome_groups) as outcome_groups
  from country_case
  group by case_key
) states on states.case_key = c.case_key
join (
  select case_key, bit_or(parts) as parts
  from agency_case
  group by case_key
) agencies on agencies.case_key = c.case_key;

select coalesce(greatest(sum(suspects_identified), sum(arrests), sum(charged), sum(convicted), sum(victims_identified), sum(victims_safeguarded), sum(coordination_meetings), sum(action_days)), 0) < 2147483648 as fits
from counted_case;
