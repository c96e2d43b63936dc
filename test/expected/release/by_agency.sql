insert into stats.by_agency (release_id, grain, clock, part, agency, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year', 'OPENED', cell.part, cell.code, cell.opened_year, 'ALL', 'ALL', 'ALL',
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
from (
  select part.name as part, cell.*
  from (
    select cell.code, cell.opened_parts as parts, cell.opened_year,
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
    from agency_cell cell
    group by cell.code, cell.opened_parts, cell.opened_year
  ) cell
  join (values ('INVOLVED', 1), ('LEAD', 2), ('INITIATED', 4), ('PARTICIPATED', 8)) as part (name, bit) on cell.parts & part.bit <> 0
  order by part.name, cell.code, cell.opened_year
) cell
group by cell.part, cell.code, cell.opened_year
order by cell.part, cell.code, cell.opened_year;

insert into stats.by_agency (release_id, grain, clock, part, agency, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year', 'OUTCOME', cell.part, cell.code, cell.outcome_year, 'ALL', 'ALL', 'ALL',
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
from (
  select part.name as part, cell.*
  from (
    select cell.code, cell.outcome_parts as parts, cell.outcome_year,
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
    from agency_cell cell
    group by cell.code, cell.outcome_parts, cell.outcome_year
  ) cell
  join (values ('INVOLVED', 1), ('LEAD', 2), ('INITIATED', 4), ('PARTICIPATED', 8)) as part (name, bit) on cell.parts & part.bit <> 0
  order by part.name, cell.code, cell.outcome_year
) cell
group by cell.part, cell.code, cell.outcome_year
order by cell.part, cell.code, cell.outcome_year;

insert into stats.by_agency (release_id, grain, clock, part, agency, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime', 'OPENED', cell.part, cell.code, cell.opened_year, cell.crime, 'ALL', 'ALL',
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
from (
  select part.name as part, cell.*
  from (
    select cell.code, cell.opened_parts as parts, cell.opened_year, cell.crime,
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
    from agency_cell cell
    group by cell.code, cell.opened_parts, cell.opened_year, cell.crime
  ) cell
  join (values ('INVOLVED', 1), ('LEAD', 2), ('INITIATED', 4), ('PARTICIPATED', 8)) as part (name, bit) on cell.parts & part.bit <> 0
  order by part.name, cell.code, cell.opened_year, cell.crime
) cell
group by cell.part, cell.code, cell.opened_year, cell.crime
order by cell.part, cell.code, cell.opened_year, cell.crime;

insert into stats.by_agency (release_id, grain, clock, part, agency, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-crime', 'OUTCOME', cell.part, cell.code, cell.outcome_year, cell.crime, 'ALL', 'ALL',
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
from (
  select part.name as part, cell.*
  from (
    select cell.code, cell.outcome_parts as parts, cell.outcome_year, cell.crime,
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
    from agency_cell cell
    group by cell.code, cell.outcome_parts, cell.outcome_year, cell.crime
  ) cell
  join (values ('INVOLVED', 1), ('LEAD', 2), ('INITIATED', 4), ('PARTICIPATED', 8)) as part (name, bit) on cell.parts & part.bit <> 0
  order by part.name, cell.code, cell.outcome_year, cell.crime
) cell
group by cell.part, cell.code, cell.outcome_year, cell.crime
order by cell.part, cell.code, cell.outcome_year, cell.crime;

insert into stats.by_agency (release_id, grain, clock, part, agency, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-outcome', 'OPENED', cell.part, cell.code, cell.opened_year, 'ALL', cell.outcome, 'ALL',
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
from (
  select part.name as part, cell.*
  from (
    select cell.code, cell.opened_parts as parts, cell.opened_year, cell.outcome,
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
    from agency_cell cell
    group by cell.code, cell.opened_parts, cell.opened_year, cell.outcome
  ) cell
  join (values ('INVOLVED', 1), ('LEAD', 2), ('INITIATED', 4), ('PARTICIPATED', 8)) as part (name, bit) on cell.parts & part.bit <> 0
  order by part.name, cell.code, cell.opened_year, cell.outcome
) cell
group by cell.part, cell.code, cell.opened_year, cell.outcome
order by cell.part, cell.code, cell.opened_year, cell.outcome;

insert into stats.by_agency (release_id, grain, clock, part, agency, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-outcome', 'OUTCOME', cell.part, cell.code, cell.outcome_year, 'ALL', cell.outcome, 'ALL',
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
from (
  select part.name as part, cell.*
  from (
    select cell.code, cell.outcome_parts as parts, cell.outcome_year, cell.outcome,
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
    from agency_cell cell
    group by cell.code, cell.outcome_parts, cell.outcome_year, cell.outcome
  ) cell
  join (values ('INVOLVED', 1), ('LEAD', 2), ('INITIATED', 4), ('PARTICIPATED', 8)) as part (name, bit) on cell.parts & part.bit <> 0
  order by part.name, cell.code, cell.outcome_year, cell.outcome
) cell
group by cell.part, cell.code, cell.outcome_year, cell.outcome
order by cell.part, cell.code, cell.outcome_year, cell.outcome;

insert into stats.by_agency (release_id, grain, clock, part, agency, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-scope', 'OPENED', cell.part, cell.code, cell.opened_year, 'ALL', 'ALL', cell.scope,
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
from (
  select part.name as part, cell.*
  from (
    select cell.code, cell.opened_parts as parts, cell.opened_year, cell.scope,
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
    from agency_cell cell
    group by cell.code, cell.opened_parts, cell.opened_year, cell.scope
  ) cell
  join (values ('INVOLVED', 1), ('LEAD', 2), ('INITIATED', 4), ('PARTICIPATED', 8)) as part (name, bit) on cell.parts & part.bit <> 0
  order by part.name, cell.code, cell.opened_year, cell.scope
) cell
group by cell.part, cell.code, cell.opened_year, cell.scope
order by cell.part, cell.code, cell.opened_year, cell.scope;

insert into stats.by_agency (release_id, grain, clock, part, agency, year, crime, outcome, scope, cases, keys, suspects_identified_sum, suspects_identified_known, arrests_sum, arrests_known, charged_sum, charged_known, convicted_sum, convicted_known, victims_identified_sum, victims_identified_known, victims_safeguarded_sum, victims_safeguarded_known, assets_frozen_eur_sum, assets_frozen_eur_known, assets_confiscated_eur_sum, assets_confiscated_eur_known, coordination_meetings_sum, coordination_meetings_known, action_days_sum, action_days_known)
select $1::integer, 'year-scope', 'OUTCOME', cell.part, cell.code, cell.outcome_year, 'ALL', 'ALL', cell.scope,
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
from (
  select part.name as part, cell.*
  from (
    select cell.code, cell.outcome_parts as parts, cell.outcome_year, cell.scope,
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
    from agency_cell cell
    group by cell.code, cell.outcome_parts, cell.outcome_year, cell.scope
  ) cell
  join (values ('INVOLVED', 1), ('LEAD', 2), ('INITIATED', 4), ('PARTICIPATED', 8)) as part (name, bit) on cell.parts & part.bit <> 0
  order by part.name, cell.code, cell.outcome_year, cell.scope
) cell
group by cell.part, cell.code, cell.outcome_year, cell.scope
order by cell.part, cell.code, cell.outcome_year, cell.scope;
