insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year', 'CLOSED', year.code, 'ALL', 'ALL', 'ALL', 'ALL',
  cell.cases,
  cell.keys & 4294967295,
  coalesce(cell.suspects_identified_sum, 0),
  cell.suspects_identified_known,
  coalesce(cell.arrests_sum, 0),
  cell.arrests_known,
  coalesce(cell.charged_sum, 0),
  cell.charged_known,
  coalesce(cell.convicted_sum, 0),
  cell.convicted_known,
  coalesce(cell.victims_identified_sum, 0),
  cell.victims_identified_known,
  coalesce(cell.victims_safeguarded_sum, 0),
  cell.victims_safeguarded_known,
  coalesce(cell.assets_frozen_eur_sum, 0),
  cell.assets_frozen_eur_known,
  coalesce(cell.assets_confiscated_eur_sum, 0),
  cell.assets_confiscated_eur_known,
  coalesce(cell.coordination_meetings_sum, 0),
  cell.coordination_meetings_known,
  coalesce(cell.action_days_sum, 0),
  cell.action_days_known
from (
  select 0::bigint << 59 | (cell.key & 576460211133349888) as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(cell.suspects_identified_sum)::integer as suspects_identified_sum,
  sum(cell.suspects_identified_known)::integer as suspects_identified_known,
  sum(cell.arrests_sum)::integer as arrests_sum,
  sum(cell.arrests_known)::integer as arrests_known,
  sum(cell.charged_sum)::integer as charged_sum,
  sum(cell.charged_known)::integer as charged_known,
  sum(cell.convicted_sum)::integer as convicted_sum,
  sum(cell.convicted_known)::integer as convicted_known,
  sum(cell.victims_identified_sum)::integer as victims_identified_sum,
  sum(cell.victims_identified_known)::integer as victims_identified_known,
  sum(cell.victims_safeguarded_sum)::integer as victims_safeguarded_sum,
  sum(cell.victims_safeguarded_known)::integer as victims_safeguarded_known,
  sum(cell.assets_frozen_eur_sum) as assets_frozen_eur_sum,
  sum(cell.assets_frozen_eur_known)::integer as assets_frozen_eur_known,
  sum(cell.assets_confiscated_eur_sum) as assets_confiscated_eur_sum,
  sum(cell.assets_confiscated_eur_known)::integer as assets_confiscated_eur_known,
  sum(cell.coordination_meetings_sum)::integer as coordination_meetings_sum,
  sum(cell.coordination_meetings_known)::integer as coordination_meetings_known,
  sum(cell.action_days_sum)::integer as action_days_sum,
  sum(cell.action_days_known)::integer as action_days_known
  from case_closed_life_cell cell
  group by 1
  order by 1
) cell
join year_id year on year.id = (cell.key >> 22 & 2047);

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year', 'OPENED', cell.opened_year, 'ALL', 'ALL', 'ALL', 'ALL',
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

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year', 'OPEN_AT_END', year.code, 'ALL', 'ALL', 'ALL', 'ALL',
  cell.cases,
  cell.keys & 4294967295,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0
from (
  select 0::bigint << 59 | (cell.key & 576460211133349888) as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
  from case_open_at_end_year_cell cell
  group by 1
  order by 1
) cell
join year_id year on year.id = (cell.key >> 22 & 2047);

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year', 'OUTCOME', cell.outcome_year, 'ALL', 'ALL', 'ALL', 'ALL',
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

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime', 'OPENED', cell.opened_year, cell.crime, 'ALL', 'ALL', 'ALL',
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

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime', 'OUTCOME', cell.outcome_year, cell.crime, 'ALL', 'ALL', 'ALL',
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

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime-outcome-scope', 'OPENED', cell.opened_year, cell.crime, cell.outcome, cell.scope, 'ALL',
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

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime-outcome-scope', 'OUTCOME', cell.outcome_year, cell.crime, cell.outcome, cell.scope, 'ALL',
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

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-outcome', 'OPENED', cell.opened_year, 'ALL', cell.outcome, 'ALL', 'ALL',
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

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-outcome', 'OUTCOME', cell.outcome_year, 'ALL', cell.outcome, 'ALL', 'ALL',
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

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-scope', 'OPENED', cell.opened_year, 'ALL', 'ALL', cell.scope, 'ALL',
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

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-scope', 'OUTCOME', cell.outcome_year, 'ALL', 'ALL', cell.scope, 'ALL',
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

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-states', 'OPENED', cell.opened_year, 'ALL', 'ALL', 'ALL', cell.states,
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
group by cell.opened_year, cell.states
order by cell.opened_year, cell.states;

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-states', 'OUTCOME', cell.outcome_year, 'ALL', 'ALL', 'ALL', cell.states,
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
group by cell.outcome_year, cell.states
order by cell.outcome_year, cell.states;
