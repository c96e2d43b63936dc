insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year', 'CLOSED', year.code, 'ALL', 'ALL', 'ALL', 'ALL',
  cell.cases,
  cell.keys & 4294967295,
  coalesce(cell.suspects_identified::bigint & 34359738367, 0),
  coalesce(cell.suspects_identified::bigint >> 35, 0),
  coalesce(cell.arrests::bigint & 34359738367, 0),
  coalesce(cell.arrests::bigint >> 35, 0),
  coalesce(cell.charged::bigint & 34359738367, 0),
  coalesce(cell.charged::bigint >> 35, 0),
  coalesce(cell.convicted::bigint & 34359738367, 0),
  coalesce(cell.convicted::bigint >> 35, 0),
  coalesce(cell.victims_identified::bigint & 34359738367, 0),
  coalesce(cell.victims_identified::bigint >> 35, 0),
  coalesce(cell.victims_safeguarded::bigint & 34359738367, 0),
  coalesce(cell.victims_safeguarded::bigint >> 35, 0),
  coalesce(cell.assets_frozen_eur::bigint * 0.01, 0),
  coalesce(cell.assets_frozen_eur_known, 0),
  coalesce(cell.assets_confiscated_eur::bigint * 0.01, 0),
  coalesce(cell.assets_confiscated_eur_known, 0),
  coalesce(cell.coordination_meetings::bigint & 34359738367, 0),
  coalesce(cell.coordination_meetings::bigint >> 35, 0),
  coalesce(cell.action_days::bigint & 34359738367, 0),
  coalesce(cell.action_days::bigint >> 35, 0)
from (
  select 0::bigint << 59 | (cell.key & 576460211133349888) as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(cell.suspects_identified) as suspects_identified,
  sum(cell.arrests) as arrests,
  sum(cell.charged) as charged,
  sum(cell.convicted) as convicted,
  sum(cell.victims_identified) as victims_identified,
  sum(cell.victims_safeguarded) as victims_safeguarded,
  sum(cell.coordination_meetings) as coordination_meetings,
  sum(cell.action_days) as action_days,
  sum(cell.assets_frozen_eur) as assets_frozen_eur,
  sum(cell.assets_frozen_eur_known)::integer as assets_frozen_eur_known,
  sum(cell.assets_confiscated_eur) as assets_confiscated_eur,
  sum(cell.assets_confiscated_eur_known)::integer as assets_confiscated_eur_known
  from case_closed_life_cell cell
  group by 1
  order by 1
) cell
join year_id year on year.id = (cell.key >> 22 & 2047);

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year', 'OPENED', cell.opened_year, 'ALL', 'ALL', 'ALL', 'ALL',
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.suspects_identified)::bigint >> 35, 0),
  coalesce(sum(cell.arrests)::bigint & 34359738367, 0),
  coalesce(sum(cell.arrests)::bigint >> 35, 0),
  coalesce(sum(cell.charged)::bigint & 34359738367, 0),
  coalesce(sum(cell.charged)::bigint >> 35, 0),
  coalesce(sum(cell.convicted)::bigint & 34359738367, 0),
  coalesce(sum(cell.convicted)::bigint >> 35, 0),
  coalesce(sum(cell.victims_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_identified)::bigint >> 35, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint >> 35, 0),
  coalesce(sum(cell.assets_frozen_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_frozen_eur_known), 0),
  coalesce(sum(cell.assets_confiscated_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_confiscated_eur_known), 0),
  coalesce(sum(cell.coordination_meetings)::bigint & 34359738367, 0),
  coalesce(sum(cell.coordination_meetings)::bigint >> 35, 0),
  coalesce(sum(cell.action_days)::bigint & 34359738367, 0),
  coalesce(sum(cell.action_days)::bigint >> 35, 0)
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
  coalesce(sum(cell.suspects_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.suspects_identified)::bigint >> 35, 0),
  coalesce(sum(cell.arrests)::bigint & 34359738367, 0),
  coalesce(sum(cell.arrests)::bigint >> 35, 0),
  coalesce(sum(cell.charged)::bigint & 34359738367, 0),
  coalesce(sum(cell.charged)::bigint >> 35, 0),
  coalesce(sum(cell.convicted)::bigint & 34359738367, 0),
  coalesce(sum(cell.convicted)::bigint >> 35, 0),
  coalesce(sum(cell.victims_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_identified)::bigint >> 35, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint >> 35, 0),
  coalesce(sum(cell.assets_frozen_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_frozen_eur_known), 0),
  coalesce(sum(cell.assets_confiscated_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_confiscated_eur_known), 0),
  coalesce(sum(cell.coordination_meetings)::bigint & 34359738367, 0),
  coalesce(sum(cell.coordination_meetings)::bigint >> 35, 0),
  coalesce(sum(cell.action_days)::bigint & 34359738367, 0),
  coalesce(sum(cell.action_days)::bigint >> 35, 0)
from case_cell cell
group by cell.outcome_year
order by cell.outcome_year;

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime', 'OPENED', cell.opened_year, cell.crime, 'ALL', 'ALL', 'ALL',
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.suspects_identified)::bigint >> 35, 0),
  coalesce(sum(cell.arrests)::bigint & 34359738367, 0),
  coalesce(sum(cell.arrests)::bigint >> 35, 0),
  coalesce(sum(cell.charged)::bigint & 34359738367, 0),
  coalesce(sum(cell.charged)::bigint >> 35, 0),
  coalesce(sum(cell.convicted)::bigint & 34359738367, 0),
  coalesce(sum(cell.convicted)::bigint >> 35, 0),
  coalesce(sum(cell.victims_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_identified)::bigint >> 35, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint >> 35, 0),
  coalesce(sum(cell.assets_frozen_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_frozen_eur_known), 0),
  coalesce(sum(cell.assets_confiscated_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_confiscated_eur_known), 0),
  coalesce(sum(cell.coordination_meetings)::bigint & 34359738367, 0),
  coalesce(sum(cell.coordination_meetings)::bigint >> 35, 0),
  coalesce(sum(cell.action_days)::bigint & 34359738367, 0),
  coalesce(sum(cell.action_days)::bigint >> 35, 0)
from case_cell cell
group by cell.opened_year, cell.crime
order by cell.opened_year, cell.crime;

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime', 'OUTCOME', cell.outcome_year, cell.crime, 'ALL', 'ALL', 'ALL',
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.suspects_identified)::bigint >> 35, 0),
  coalesce(sum(cell.arrests)::bigint & 34359738367, 0),
  coalesce(sum(cell.arrests)::bigint >> 35, 0),
  coalesce(sum(cell.charged)::bigint & 34359738367, 0),
  coalesce(sum(cell.charged)::bigint >> 35, 0),
  coalesce(sum(cell.convicted)::bigint & 34359738367, 0),
  coalesce(sum(cell.convicted)::bigint >> 35, 0),
  coalesce(sum(cell.victims_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_identified)::bigint >> 35, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint >> 35, 0),
  coalesce(sum(cell.assets_frozen_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_frozen_eur_known), 0),
  coalesce(sum(cell.assets_confiscated_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_confiscated_eur_known), 0),
  coalesce(sum(cell.coordination_meetings)::bigint & 34359738367, 0),
  coalesce(sum(cell.coordination_meetings)::bigint >> 35, 0),
  coalesce(sum(cell.action_days)::bigint & 34359738367, 0),
  coalesce(sum(cell.action_days)::bigint >> 35, 0)
from case_cell cell
group by cell.outcome_year, cell.crime
order by cell.outcome_year, cell.crime;

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime-outcome-scope', 'OPENED', cell.opened_year, cell.crime, cell.outcome, cell.scope, 'ALL',
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.suspects_identified)::bigint >> 35, 0),
  coalesce(sum(cell.arrests)::bigint & 34359738367, 0),
  coalesce(sum(cell.arrests)::bigint >> 35, 0),
  coalesce(sum(cell.charged)::bigint & 34359738367, 0),
  coalesce(sum(cell.charged)::bigint >> 35, 0),
  coalesce(sum(cell.convicted)::bigint & 34359738367, 0),
  coalesce(sum(cell.convicted)::bigint >> 35, 0),
  coalesce(sum(cell.victims_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_identified)::bigint >> 35, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint >> 35, 0),
  coalesce(sum(cell.assets_frozen_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_frozen_eur_known), 0),
  coalesce(sum(cell.assets_confiscated_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_confiscated_eur_known), 0),
  coalesce(sum(cell.coordination_meetings)::bigint & 34359738367, 0),
  coalesce(sum(cell.coordination_meetings)::bigint >> 35, 0),
  coalesce(sum(cell.action_days)::bigint & 34359738367, 0),
  coalesce(sum(cell.action_days)::bigint >> 35, 0)
from case_cell cell
group by cell.opened_year, cell.crime, cell.outcome, cell.scope
order by cell.opened_year, cell.crime, cell.outcome, cell.scope;

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime-outcome-scope', 'OUTCOME', cell.outcome_year, cell.crime, cell.outcome, cell.scope, 'ALL',
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.suspects_identified)::bigint >> 35, 0),
  coalesce(sum(cell.arrests)::bigint & 34359738367, 0),
  coalesce(sum(cell.arrests)::bigint >> 35, 0),
  coalesce(sum(cell.charged)::bigint & 34359738367, 0),
  coalesce(sum(cell.charged)::bigint >> 35, 0),
  coalesce(sum(cell.convicted)::bigint & 34359738367, 0),
  coalesce(sum(cell.convicted)::bigint >> 35, 0),
  coalesce(sum(cell.victims_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_identified)::bigint >> 35, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint >> 35, 0),
  coalesce(sum(cell.assets_frozen_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_frozen_eur_known), 0),
  coalesce(sum(cell.assets_confiscated_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_confiscated_eur_known), 0),
  coalesce(sum(cell.coordination_meetings)::bigint & 34359738367, 0),
  coalesce(sum(cell.coordination_meetings)::bigint >> 35, 0),
  coalesce(sum(cell.action_days)::bigint & 34359738367, 0),
  coalesce(sum(cell.action_days)::bigint >> 35, 0)
from case_cell cell
group by cell.outcome_year, cell.crime, cell.outcome, cell.scope
order by cell.outcome_year, cell.crime, cell.outcome, cell.scope;

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-outcome', 'OPENED', cell.opened_year, 'ALL', cell.outcome, 'ALL', 'ALL',
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.suspects_identified)::bigint >> 35, 0),
  coalesce(sum(cell.arrests)::bigint & 34359738367, 0),
  coalesce(sum(cell.arrests)::bigint >> 35, 0),
  coalesce(sum(cell.charged)::bigint & 34359738367, 0),
  coalesce(sum(cell.charged)::bigint >> 35, 0),
  coalesce(sum(cell.convicted)::bigint & 34359738367, 0),
  coalesce(sum(cell.convicted)::bigint >> 35, 0),
  coalesce(sum(cell.victims_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_identified)::bigint >> 35, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint >> 35, 0),
  coalesce(sum(cell.assets_frozen_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_frozen_eur_known), 0),
  coalesce(sum(cell.assets_confiscated_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_confiscated_eur_known), 0),
  coalesce(sum(cell.coordination_meetings)::bigint & 34359738367, 0),
  coalesce(sum(cell.coordination_meetings)::bigint >> 35, 0),
  coalesce(sum(cell.action_days)::bigint & 34359738367, 0),
  coalesce(sum(cell.action_days)::bigint >> 35, 0)
from case_cell cell
group by cell.opened_year, cell.outcome
order by cell.opened_year, cell.outcome;

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-outcome', 'OUTCOME', cell.outcome_year, 'ALL', cell.outcome, 'ALL', 'ALL',
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.suspects_identified)::bigint >> 35, 0),
  coalesce(sum(cell.arrests)::bigint & 34359738367, 0),
  coalesce(sum(cell.arrests)::bigint >> 35, 0),
  coalesce(sum(cell.charged)::bigint & 34359738367, 0),
  coalesce(sum(cell.charged)::bigint >> 35, 0),
  coalesce(sum(cell.convicted)::bigint & 34359738367, 0),
  coalesce(sum(cell.convicted)::bigint >> 35, 0),
  coalesce(sum(cell.victims_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_identified)::bigint >> 35, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint >> 35, 0),
  coalesce(sum(cell.assets_frozen_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_frozen_eur_known), 0),
  coalesce(sum(cell.assets_confiscated_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_confiscated_eur_known), 0),
  coalesce(sum(cell.coordination_meetings)::bigint & 34359738367, 0),
  coalesce(sum(cell.coordination_meetings)::bigint >> 35, 0),
  coalesce(sum(cell.action_days)::bigint & 34359738367, 0),
  coalesce(sum(cell.action_days)::bigint >> 35, 0)
from case_cell cell
group by cell.outcome_year, cell.outcome
order by cell.outcome_year, cell.outcome;

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-scope', 'OPENED', cell.opened_year, 'ALL', 'ALL', cell.scope, 'ALL',
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.suspects_identified)::bigint >> 35, 0),
  coalesce(sum(cell.arrests)::bigint & 34359738367, 0),
  coalesce(sum(cell.arrests)::bigint >> 35, 0),
  coalesce(sum(cell.charged)::bigint & 34359738367, 0),
  coalesce(sum(cell.charged)::bigint >> 35, 0),
  coalesce(sum(cell.convicted)::bigint & 34359738367, 0),
  coalesce(sum(cell.convicted)::bigint >> 35, 0),
  coalesce(sum(cell.victims_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_identified)::bigint >> 35, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint >> 35, 0),
  coalesce(sum(cell.assets_frozen_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_frozen_eur_known), 0),
  coalesce(sum(cell.assets_confiscated_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_confiscated_eur_known), 0),
  coalesce(sum(cell.coordination_meetings)::bigint & 34359738367, 0),
  coalesce(sum(cell.coordination_meetings)::bigint >> 35, 0),
  coalesce(sum(cell.action_days)::bigint & 34359738367, 0),
  coalesce(sum(cell.action_days)::bigint >> 35, 0)
from case_cell cell
group by cell.opened_year, cell.scope
order by cell.opened_year, cell.scope;

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-scope', 'OUTCOME', cell.outcome_year, 'ALL', 'ALL', cell.scope, 'ALL',
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.suspects_identified)::bigint >> 35, 0),
  coalesce(sum(cell.arrests)::bigint & 34359738367, 0),
  coalesce(sum(cell.arrests)::bigint >> 35, 0),
  coalesce(sum(cell.charged)::bigint & 34359738367, 0),
  coalesce(sum(cell.charged)::bigint >> 35, 0),
  coalesce(sum(cell.convicted)::bigint & 34359738367, 0),
  coalesce(sum(cell.convicted)::bigint >> 35, 0),
  coalesce(sum(cell.victims_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_identified)::bigint >> 35, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint >> 35, 0),
  coalesce(sum(cell.assets_frozen_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_frozen_eur_known), 0),
  coalesce(sum(cell.assets_confiscated_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_confiscated_eur_known), 0),
  coalesce(sum(cell.coordination_meetings)::bigint & 34359738367, 0),
  coalesce(sum(cell.coordination_meetings)::bigint >> 35, 0),
  coalesce(sum(cell.action_days)::bigint & 34359738367, 0),
  coalesce(sum(cell.action_days)::bigint >> 35, 0)
from case_cell cell
group by cell.outcome_year, cell.scope
order by cell.outcome_year, cell.scope;

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-states', 'OPENED', cell.opened_year, 'ALL', 'ALL', 'ALL', cell.states,
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.suspects_identified)::bigint >> 35, 0),
  coalesce(sum(cell.arrests)::bigint & 34359738367, 0),
  coalesce(sum(cell.arrests)::bigint >> 35, 0),
  coalesce(sum(cell.charged)::bigint & 34359738367, 0),
  coalesce(sum(cell.charged)::bigint >> 35, 0),
  coalesce(sum(cell.convicted)::bigint & 34359738367, 0),
  coalesce(sum(cell.convicted)::bigint >> 35, 0),
  coalesce(sum(cell.victims_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_identified)::bigint >> 35, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint >> 35, 0),
  coalesce(sum(cell.assets_frozen_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_frozen_eur_known), 0),
  coalesce(sum(cell.assets_confiscated_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_confiscated_eur_known), 0),
  coalesce(sum(cell.coordination_meetings)::bigint & 34359738367, 0),
  coalesce(sum(cell.coordination_meetings)::bigint >> 35, 0),
  coalesce(sum(cell.action_days)::bigint & 34359738367, 0),
  coalesce(sum(cell.action_days)::bigint >> 35, 0)
from case_cell cell
group by cell.opened_year, cell.states
order by cell.opened_year, cell.states;

insert into stats.by_case_draft (release_id, grain, clock, year, crime, outcome, scope, states, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-states', 'OUTCOME', cell.outcome_year, 'ALL', 'ALL', 'ALL', cell.states,
  sum(cell.cases),
  sum(cell.keys) & 4294967295,
  coalesce(sum(cell.suspects_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.suspects_identified)::bigint >> 35, 0),
  coalesce(sum(cell.arrests)::bigint & 34359738367, 0),
  coalesce(sum(cell.arrests)::bigint >> 35, 0),
  coalesce(sum(cell.charged)::bigint & 34359738367, 0),
  coalesce(sum(cell.charged)::bigint >> 35, 0),
  coalesce(sum(cell.convicted)::bigint & 34359738367, 0),
  coalesce(sum(cell.convicted)::bigint >> 35, 0),
  coalesce(sum(cell.victims_identified)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_identified)::bigint >> 35, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint & 34359738367, 0),
  coalesce(sum(cell.victims_safeguarded)::bigint >> 35, 0),
  coalesce(sum(cell.assets_frozen_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_frozen_eur_known), 0),
  coalesce(sum(cell.assets_confiscated_eur)::bigint * 0.01, 0),
  coalesce(sum(cell.assets_confiscated_eur_known), 0),
  coalesce(sum(cell.coordination_meetings)::bigint & 34359738367, 0),
  coalesce(sum(cell.coordination_meetings)::bigint >> 35, 0),
  coalesce(sum(cell.action_days)::bigint & 34359738367, 0),
  coalesce(sum(cell.action_days)::bigint >> 35, 0)
from case_cell cell
group by cell.outcome_year, cell.states
order by cell.outcome_year, cell.states;
