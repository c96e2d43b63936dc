create temporary table case_cell on commit drop as
select c.opened_year, c.outcome_year, c.crime, c.outcome, c.scope,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from counted_case c
group by c.opened_year, c.outcome_year, c.crime, c.outcome, c.scope;

create temporary table country_cell on commit drop as
select p.code, p.opened_parts, p.outcome_parts, c.opened_year, c.outcome_year, c.crime, c.outcome, c.scope,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from country_case p
join counted_case c on c.case_key = p.case_key
group by p.code, p.opened_parts, p.outcome_parts, c.opened_year, c.outcome_year, c.crime, c.outcome, c.scope;

create temporary table country_group_cell on commit drop as
select p.code, p.opened_parts, p.outcome_parts, c.opened_year, c.outcome_year, c.crime, c.outcome, c.scope,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from country_group_case p
join counted_case c on c.case_key = p.case_key
group by p.code, p.opened_parts, p.outcome_parts, c.opened_year, c.outcome_year, c.crime, c.outcome, c.scope;

create temporary table agency_cell on commit drop as
select p.code, p.opened_parts, p.outcome_parts, c.opened_year, c.outcome_year, c.crime, c.outcome, c.scope,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified::integer)::integer as suspects_identified_sum,
  count(c.suspects_identified)::integer as suspects_identified_known,
  sum(c.arrests::integer)::integer as arrests_sum,
  count(c.arrests)::integer as arrests_known,
  sum(c.charged::integer)::integer as charged_sum,
  count(c.charged)::integer as charged_known,
  sum(c.convicted::integer)::integer as convicted_sum,
  count(c.convicted)::integer as convicted_known,
  sum(c.victims_identified::integer)::integer as victims_identified_sum,
  count(c.victims_identified)::integer as victims_identified_known,
  sum(c.victims_safeguarded::integer)::integer as victims_safeguarded_sum,
  count(c.victims_safeguarded)::integer as victims_safeguarded_known,
  sum(c.assets_frozen_eur) as assets_frozen_eur_sum,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur_sum,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known,
  sum(c.coordination_meetings::integer)::integer as coordination_meetings_sum,
  count(c.coordination_meetings)::integer as coordination_meetings_known,
  sum(c.action_days::integer)::integer as action_days_sum,
  count(c.action_days)::integer as action_days_known
from agency_case p
join counted_case c on c.case_key = p.case_key
group by p.code, p.opened_parts, p.outcome_parts, c.opened_year, c.outcome_year, c.crime, c.outcome, c.scope;
