insert into stats.by_case (release_id, grain, clock, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year', 'OPENED', cell.opened_year, 'ALL', 'ALL', 'ALL',
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified_sum), 0),
  sum(cell.suspects_identified_known),
  coalesce(sum(cell.arrests_sum), 0),
  sum(cell.arrests_known),
  coalesce(sum(cell.charged_sum), 0),
  sum(cell.charged_known),
  coalesce(sum(cell.convicted_sum), 0),
  sum(cell.convicted_known),
  coalesce(sum(cell.victims_identified_sum), 0),
  sum(cell.victims_identified_known),
  coalesce(sum(cell.victims_safeguarded_sum), 0),
  sum(cell.victims_safeguarded_known),
  coalesce(sum(cell.assets_frozen_eur_sum), 0),
  sum(cell.assets_frozen_eur_known),
  coalesce(sum(cell.assets_confiscated_eur_sum), 0),
  sum(cell.assets_confiscated_eur_known),
  coalesce(sum(cell.coordination_meetings_sum), 0),
  sum(cell.coordination_meetings_known),
  coalesce(sum(cell.action_days_sum), 0),
  sum(cell.action_days_known)
from case_cell cell
group by cell.opened_year
order by cell.opened_year;

insert into stats.by_case (release_id, grain, clock, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year', 'OUTCOME', cell.outcome_year, 'ALL', 'ALL', 'ALL',
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified_sum), 0),
  sum(cell.suspects_identified_known),
  coalesce(sum(cell.arrests_sum), 0),
  sum(cell.arrests_known),
  coalesce(sum(cell.charged_sum), 0),
  sum(cell.charged_known),
  coalesce(sum(cell.convicted_sum), 0),
  sum(cell.convicted_known),
  coalesce(sum(cell.victims_identified_sum), 0),
  sum(cell.victims_identified_known),
  coalesce(sum(cell.victims_safeguarded_sum), 0),
  sum(cell.victims_safeguarded_known),
  coalesce(sum(cell.assets_frozen_eur_sum), 0),
  sum(cell.assets_frozen_eur_known),
  coalesce(sum(cell.assets_confiscated_eur_sum), 0),
  sum(cell.assets_confiscated_eur_known),
  coalesce(sum(cell.coordination_meetings_sum), 0),
  sum(cell.coordination_meetings_known),
  coalesce(sum(cell.action_days_sum), 0),
  sum(cell.action_days_known)
from case_cell cell
group by cell.outcome_year
order by cell.outcome_year;

insert into stats.by_case (release_id, grain, clock, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime', 'OPENED', cell.opened_year, cell.crime, 'ALL', 'ALL',
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified_sum), 0),
  sum(cell.suspects_identified_known),
  coalesce(sum(cell.arrests_sum), 0),
  sum(cell.arrests_known),
  coalesce(sum(cell.charged_sum), 0),
  sum(cell.charged_known),
  coalesce(sum(cell.convicted_sum), 0),
  sum(cell.convicted_known),
  coalesce(sum(cell.victims_identified_sum), 0),
  sum(cell.victims_identified_known),
  coalesce(sum(cell.victims_safeguarded_sum), 0),
  sum(cell.victims_safeguarded_known),
  coalesce(sum(cell.assets_frozen_eur_sum), 0),
  sum(cell.assets_frozen_eur_known),
  coalesce(sum(cell.assets_confiscated_eur_sum), 0),
  sum(cell.assets_confiscated_eur_known),
  coalesce(sum(cell.coordination_meetings_sum), 0),
  sum(cell.coordination_meetings_known),
  coalesce(sum(cell.action_days_sum), 0),
  sum(cell.action_days_known)
from case_cell cell
group by cell.opened_year, cell.crime
order by cell.opened_year, cell.crime;

insert into stats.by_case (release_id, grain, clock, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime', 'OUTCOME', cell.outcome_year, cell.crime, 'ALL', 'ALL',
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified_sum), 0),
  sum(cell.suspects_identified_known),
  coalesce(sum(cell.arrests_sum), 0),
  sum(cell.arrests_known),
  coalesce(sum(cell.charged_sum), 0),
  sum(cell.charged_known),
  coalesce(sum(cell.convicted_sum), 0),
  sum(cell.convicted_known),
  coalesce(sum(cell.victims_identified_sum), 0),
  sum(cell.victims_identified_known),
  coalesce(sum(cell.victims_safeguarded_sum), 0),
  sum(cell.victims_safeguarded_known),
  coalesce(sum(cell.assets_frozen_eur_sum), 0),
  sum(cell.assets_frozen_eur_known),
  coalesce(sum(cell.assets_confiscated_eur_sum), 0),
  sum(cell.assets_confiscated_eur_known),
  coalesce(sum(cell.coordination_meetings_sum), 0),
  sum(cell.coordination_meetings_known),
  coalesce(sum(cell.action_days_sum), 0),
  sum(cell.action_days_known)
from case_cell cell
group by cell.outcome_year, cell.crime
order by cell.outcome_year, cell.crime;

insert into stats.by_case (release_id, grain, clock, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime-outcome-scope', 'OPENED', cell.opened_year, cell.crime, cell.outcome, cell.scope,
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified_sum), 0),
  sum(cell.suspects_identified_known),
  coalesce(sum(cell.arrests_sum), 0),
  sum(cell.arrests_known),
  coalesce(sum(cell.charged_sum), 0),
  sum(cell.charged_known),
  coalesce(sum(cell.convicted_sum), 0),
  sum(cell.convicted_known),
  coalesce(sum(cell.victims_identified_sum), 0),
  sum(cell.victims_identified_known),
  coalesce(sum(cell.victims_safeguarded_sum), 0),
  sum(cell.victims_safeguarded_known),
  coalesce(sum(cell.assets_frozen_eur_sum), 0),
  sum(cell.assets_frozen_eur_known),
  coalesce(sum(cell.assets_confiscated_eur_sum), 0),
  sum(cell.assets_confiscated_eur_known),
  coalesce(sum(cell.coordination_meetings_sum), 0),
  sum(cell.coordination_meetings_known),
  coalesce(sum(cell.action_days_sum), 0),
  sum(cell.action_days_known)
from case_cell cell
group by cell.opened_year, cell.crime, cell.outcome, cell.scope
order by cell.opened_year, cell.crime, cell.outcome, cell.scope;

insert into stats.by_case (release_id, grain, clock, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime-outcome-scope', 'OUTCOME', cell.outcome_year, cell.crime, cell.outcome, cell.scope,
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified_sum), 0),
  sum(cell.suspects_identified_known),
  coalesce(sum(cell.arrests_sum), 0),
  sum(cell.arrests_known),
  coalesce(sum(cell.charged_sum), 0),
  sum(cell.charged_known),
  coalesce(sum(cell.convicted_sum), 0),
  sum(cell.convicted_known),
  coalesce(sum(cell.victims_identified_sum), 0),
  sum(cell.victims_identified_known),
  coalesce(sum(cell.victims_safeguarded_sum), 0),
  sum(cell.victims_safeguarded_known),
  coalesce(sum(cell.assets_frozen_eur_sum), 0),
  sum(cell.assets_frozen_eur_known),
  coalesce(sum(cell.assets_confiscated_eur_sum), 0),
  sum(cell.assets_confiscated_eur_known),
  coalesce(sum(cell.coordination_meetings_sum), 0),
  sum(cell.coordination_meetings_known),
  coalesce(sum(cell.action_days_sum), 0),
  sum(cell.action_days_known)
from case_cell cell
group by cell.outcome_year, cell.crime, cell.outcome, cell.scope
order by cell.outcome_year, cell.crime, cell.outcome, cell.scope;

insert into stats.by_case (release_id, grain, clock, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-outcome', 'OPENED', cell.opened_year, 'ALL', cell.outcome, 'ALL',
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified_sum), 0),
  sum(cell.suspects_identified_known),
  coalesce(sum(cell.arrests_sum), 0),
  sum(cell.arrests_known),
  coalesce(sum(cell.charged_sum), 0),
  sum(cell.charged_known),
  coalesce(sum(cell.convicted_sum), 0),
  sum(cell.convicted_known),
  coalesce(sum(cell.victims_identified_sum), 0),
  sum(cell.victims_identified_known),
  coalesce(sum(cell.victims_safeguarded_sum), 0),
  sum(cell.victims_safeguarded_known),
  coalesce(sum(cell.assets_frozen_eur_sum), 0),
  sum(cell.assets_frozen_eur_known),
  coalesce(sum(cell.assets_confiscated_eur_sum), 0),
  sum(cell.assets_confiscated_eur_known),
  coalesce(sum(cell.coordination_meetings_sum), 0),
  sum(cell.coordination_meetings_known),
  coalesce(sum(cell.action_days_sum), 0),
  sum(cell.action_days_known)
from case_cell cell
group by cell.opened_year, cell.outcome
order by cell.opened_year, cell.outcome;

insert into stats.by_case (release_id, grain, clock, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-outcome', 'OUTCOME', cell.outcome_year, 'ALL', cell.outcome, 'ALL',
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified_sum), 0),
  sum(cell.suspects_identified_known),
  coalesce(sum(cell.arrests_sum), 0),
  sum(cell.arrests_known),
  coalesce(sum(cell.charged_sum), 0),
  sum(cell.charged_known),
  coalesce(sum(cell.convicted_sum), 0),
  sum(cell.convicted_known),
  coalesce(sum(cell.victims_identified_sum), 0),
  sum(cell.victims_identified_known),
  coalesce(sum(cell.victims_safeguarded_sum), 0),
  sum(cell.victims_safeguarded_known),
  coalesce(sum(cell.assets_frozen_eur_sum), 0),
  sum(cell.assets_frozen_eur_known),
  coalesce(sum(cell.assets_confiscated_eur_sum), 0),
  sum(cell.assets_confiscated_eur_known),
  coalesce(sum(cell.coordination_meetings_sum), 0),
  sum(cell.coordination_meetings_known),
  coalesce(sum(cell.action_days_sum), 0),
  sum(cell.action_days_known)
from case_cell cell
group by cell.outcome_year, cell.outcome
order by cell.outcome_year, cell.outcome;

insert into stats.by_case (release_id, grain, clock, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-scope', 'OPENED', cell.opened_year, 'ALL', 'ALL', cell.scope,
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified_sum), 0),
  sum(cell.suspects_identified_known),
  coalesce(sum(cell.arrests_sum), 0),
  sum(cell.arrests_known),
  coalesce(sum(cell.charged_sum), 0),
  sum(cell.charged_known),
  coalesce(sum(cell.convicted_sum), 0),
  sum(cell.convicted_known),
  coalesce(sum(cell.victims_identified_sum), 0),
  sum(cell.victims_identified_known),
  coalesce(sum(cell.victims_safeguarded_sum), 0),
  sum(cell.victims_safeguarded_known),
  coalesce(sum(cell.assets_frozen_eur_sum), 0),
  sum(cell.assets_frozen_eur_known),
  coalesce(sum(cell.assets_confiscated_eur_sum), 0),
  sum(cell.assets_confiscated_eur_known),
  coalesce(sum(cell.coordination_meetings_sum), 0),
  sum(cell.coordination_meetings_known),
  coalesce(sum(cell.action_days_sum), 0),
  sum(cell.action_days_known)
from case_cell cell
group by cell.opened_year, cell.scope
order by cell.opened_year, cell.scope;

insert into stats.by_case (release_id, grain, clock, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-scope', 'OUTCOME', cell.outcome_year, 'ALL', 'ALL', cell.scope,
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified_sum), 0),
  sum(cell.suspects_identified_known),
  coalesce(sum(cell.arrests_sum), 0),
  sum(cell.arrests_known),
  coalesce(sum(cell.charged_sum), 0),
  sum(cell.charged_known),
  coalesce(sum(cell.convicted_sum), 0),
  sum(cell.convicted_known),
  coalesce(sum(cell.victims_identified_sum), 0),
  sum(cell.victims_identified_known),
  coalesce(sum(cell.victims_safeguarded_sum), 0),
  sum(cell.victims_safeguarded_known),
  coalesce(sum(cell.assets_frozen_eur_sum), 0),
  sum(cell.assets_frozen_eur_known),
  coalesce(sum(cell.assets_confiscated_eur_sum), 0),
  sum(cell.assets_confiscated_eur_known),
  coalesce(sum(cell.coordination_meetings_sum), 0),
  sum(cell.coordination_meetings_known),
  coalesce(sum(cell.action_days_sum), 0),
  sum(cell.action_days_known)
from case_cell cell
group by cell.outcome_year, cell.scope
order by cell.outcome_year, cell.scope;
