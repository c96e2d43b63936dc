create temporary table channel_id on commit drop as
select code, row_number() over (order by code) as id, bit
from (values ('SIENA', 1), ('I247', 2), ('SIS', 4), ('EJN', 8), ('EUROJUST', 16), ('CA', 32), ('DIRECT', 64), ('N247', 128), ('LO', 256), ('CYBERTIP', 512), ('DIPLO', 1024), ('OTHER', 2048), ('UNKNOWN', 4096), ('ALL', 4095)) as listed (code, bit);

create temporary table channel_opened_crime_cell on commit drop as
select (0::bigint << 20 | code.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from (
  select c.channels as means, c.opened_crime as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
  from counted_case c
  where c.channels <> 0
  group by c.channels, c.opened_crime
) cell
join channel_id code on cell.means & code.bit <> 0;

create temporary table channel_opened_outcome_cell on commit drop as
select (0::bigint << 20 | code.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from (
  select c.channels as means, c.opened_outcome as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
  from counted_case c
  where c.channels <> 0
  group by c.channels, c.opened_outcome
) cell
join channel_id code on cell.means & code.bit <> 0;

create temporary table channel_opened_states_cell on commit drop as
select cell.key & ~4095::bigint as key,
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
from channel_opened_outcome_cell cell
group by 1;

create temporary table channel_outcome_crime_cell on commit drop as
select (0::bigint << 20 | code.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from (
  select c.channels as means, c.outcome_crime as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
  from counted_case c
  where c.channels <> 0
  group by c.channels, c.outcome_crime
) cell
join channel_id code on cell.means & code.bit <> 0;

create temporary table channel_outcome_outcome_cell on commit drop as
select (0::bigint << 20 | code.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from (
  select c.channels as means, c.outcome_outcome as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
  from counted_case c
  where c.channels <> 0
  group by c.channels, c.outcome_outcome
) cell
join channel_id code on cell.means & code.bit <> 0;

create temporary table channel_outcome_states_cell on commit drop as
select cell.key & ~4095::bigint as key,
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
from channel_outcome_outcome_cell cell
group by 1;

create temporary table instrument_id on commit drop as
select code, row_number() over (order by code) as id, bit
from (values ('INFO_EXCH', 1), ('SPONT', 2), ('MLA', 4), ('EIO', 8), ('EAW', 16), ('TACA', 32), ('EXTR', 64), ('EPOC', 128), ('EPOC_PR', 256), ('FREEZE', 512), ('CONFISC', 1024), ('JIT', 2048), ('TRANSFER', 4096), ('EDR', 8192), ('OSP_REQ', 16384), ('OTF', 32768), ('EMPACT', 65536), ('NONE', 131072), ('UNKNOWN', 262144), ('ALL', 262143)) as listed (code, bit);

create temporary table instrument_opened_crime_cell on commit drop as
select (0::bigint << 20 | code.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from (
  select c.instruments as means, c.opened_crime as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
  from counted_case c
  where c.instruments <> 0
  group by c.instruments, c.opened_crime
) cell
join instrument_id code on cell.means & code.bit <> 0;

create temporary table instrument_opened_outcome_cell on commit drop as
select (0::bigint << 20 | code.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from (
  select c.instruments as means, c.opened_outcome as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
  from counted_case c
  where c.instruments <> 0
  group by c.instruments, c.opened_outcome
) cell
join instrument_id code on cell.means & code.bit <> 0;

create temporary table instrument_opened_states_cell on commit drop as
select cell.key & ~4095::bigint as key,
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
from instrument_opened_outcome_cell cell
group by 1;

create temporary table instrument_outcome_crime_cell on commit drop as
select (0::bigint << 20 | code.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from (
  select c.instruments as means, c.outcome_crime as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
  from counted_case c
  where c.instruments <> 0
  group by c.instruments, c.outcome_crime
) cell
join instrument_id code on cell.means & code.bit <> 0;

create temporary table instrument_outcome_outcome_cell on commit drop as
select (0::bigint << 20 | code.id) << 39 | (cell.year_and_value) as key,
  cell.cases,
  cell.keys,
  cell.suspects_identified,
  cell.arrests,
  cell.charged,
  cell.convicted,
  cell.victims_identified,
  cell.victims_safeguarded,
  cell.coordination_meetings,
  cell.action_days,
  cell.assets_frozen_eur,
  cell.assets_frozen_eur_known,
  cell.assets_confiscated_eur,
  cell.assets_confiscated_eur_known
from (
  select c.instruments as means, c.outcome_outcome as year_and_value,
  count(*)::integer as cases,
  (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys,
  sum(c.suspects_identified) as suspects_identified,
  sum(c.arrests) as arrests,
  sum(c.charged) as charged,
  sum(c.convicted) as convicted,
  sum(c.victims_identified) as victims_identified,
  sum(c.victims_safeguarded) as victims_safeguarded,
  sum(c.coordination_meetings) as coordination_meetings,
  sum(c.action_days) as action_days,
  sum(c.assets_frozen_eur) as assets_frozen_eur,
  count(c.assets_frozen_eur)::integer as assets_frozen_eur_known,
  sum(c.assets_confiscated_eur) as assets_confiscated_eur,
  count(c.assets_confiscated_eur)::integer as assets_confiscated_eur_known
  from counted_case c
  where c.instruments <> 0
  group by c.instruments, c.outcome_outcome
) cell
join instrument_id code on cell.means & code.bit <> 0;

create temporary table instrument_outcome_states_cell on commit drop as
select cell.key & ~4095::bigint as key,
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
from instrument_outcome_outcome_cell cell
group by 1;
