create temporary table year_id (code text, id bigint) on commit drop;

copy year_id (code, id) to stdout (format binary);

copy year_id (code, id) from stdin (format binary);

create temporary table month_id (code text, id bigint) on commit drop;

copy month_id (code, id) to stdout (format binary);

copy month_id (code, id) from stdin (format binary);

create temporary table crime_id (code text, id bigint) on commit drop;

copy crime_id (code, id) to stdout (format binary);

copy crime_id (code, id) from stdin (format binary);

create temporary table outcome_id (code text, id bigint) on commit drop;

copy outcome_id (code, id) to stdout (format binary);

copy outcome_id (code, id) from stdin (format binary);

create temporary table scope_id (code text, id bigint) on commit drop;

copy scope_id (code, id) to stdout (format binary);

copy scope_id (code, id) from stdin (format binary);

create temporary table states_id (code text, id bigint) on commit drop;

copy states_id (code, id) to stdout (format binary);

copy states_id (code, id) from stdin (format binary);

create temporary table counted_case (case_key bigint, has_initiator boolean, has_unstated_role boolean, days integer, opened_crime bigint, opened_outcome bigint, outcome_crime bigint, outcome_outcome bigint, closed_life bigint, month_opened integer, month_outcome integer, month_closed integer, channels integer, instruments integer, record_key integer, suspects_identified float8, arrests float8, charged float8, convicted float8, victims_identified float8, victims_safeguarded float8, coordination_meetings float8, action_days float8, assets_frozen_eur float8, assets_confiscated_eur float8) on commit drop;

copy counted_case (case_key, has_initiator, has_unstated_role, days, opened_crime, opened_outcome, outcome_crime, outcome_outcome, closed_life, month_opened, month_outcome, month_closed, channels, instruments, record_key, suspects_identified, arrests, charged, convicted, victims_identified, victims_safeguarded, coordination_meetings, action_days, assets_frozen_eur, assets_confiscated_eur) to stdout (format binary);

copy counted_case (case_key, has_initiator, has_unstated_role, days, opened_crime, opened_outcome, outcome_crime, outcome_outcome, closed_life, month_opened, month_outcome, month_closed, channels, instruments, record_key, suspects_identified, arrests, charged, convicted, victims_identified, victims_safeguarded, coordination_meetings, action_days, assets_frozen_eur, assets_confiscated_eur) from stdin (format binary);

create temporary table counted_import (source_id text, synthetic boolean) on commit drop;

copy counted_import (source_id, synthetic) to stdout (format binary);

copy counted_import (source_id, synthetic) from stdin (format binary);
