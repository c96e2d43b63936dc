import { NOT_STATED } from '#domain/codes/code-list';
import { CELL_KINDS, MONTH_KINDS } from './cell-family.ts';
import { monthColumn, yearAndValue } from './cell-key-sql.ts';
import { setOfCode, setOfList } from './means-sql.ts';
import { measuresOfFacts } from './measure-sql.ts';
import type { Packing } from './packing.ts';
import { COMPUTED_ONCE, type WorkTable } from './work-table.ts';
import { YEARS_OPEN } from './years-open-sql.ts';

/** The dates of a case, by the text in which they are written. */
const DATES = `join case_date opened on opened.code = c.opened_on
  join case_date reached on reached.code = coalesce(c.disposition_on, '${NOT_STATED}')
  join case_date closed on closed.code = coalesce(c.closed_on, '${NOT_STATED}')`;

/** The number of the month of a case on each clock. */
const MONTHS = [
  `opened.month as ${monthColumn('OPENED')}`,
  `reached.month as ${monthColumn('OUTCOME')}`,
  `closed.month as ${monthColumn('CLOSED')}`,
];

/** The era of a case on each clock: that of its opening where the date of the clock is not stated. */
const ERAS = [
  'opened.era as opened_era',
  'case when c.disposition_on is null then opened.era else reached.era end as outcome_era',
  'case when c.closed_on is null then opened.era else closed.era end as closed_era',
];

/** The numbers of States that a case can have, each with its scope. */
const STATES_AND_SCOPE = `
    select states.code::bigint as count, states.id as states, scope.id as scope
    from states_id states
    join scope_id scope on scope.code = case states.code when '1' then 'ONE_STATE' when '2' then 'BILATERAL' else 'MULTILATERAL' end`;

/** One row a case and State, or case and all its bodies of one country: whether it leads and initiates, and by what means it works. */
export const CASE_STATE: WorkTable = {
  name: 'case_state',
  query: `
select case_key, party_type, country, bool_or(role = 'LEAD') as leads, bool_or(role = 'INITIATING') as initiates,
  bool_or(role = 'PARTNER_UNSPEC') as is_unstated,
  bit_or(${setOfList('channel', 'channels')}) as channels,
  bit_or(${setOfCode('instrument', 'instrument')}) as instruments
from facts.participation
group by case_key, party_type, country`,
};

/**
 * One row a case that is counted: cooperation of at least two States, or of one State with a body, and not confidential.
 * Unknown (`ZZ`) and confidential (`QZ`) States are one State each (CR-6); bodies never add to the States (CR-5).
 * A withdrawn case is not counted. Codes are numbers (`codeIds`), dates are years, months and eras (`CASE_DATE`), with the days
 * from opening to closing where both are known. For each clock and family there is the number that `yearAndValue` makes.
 */
export function countedCases(packing: Packing): WorkTable {
  return {
    name: 'counted_case',
    query: `
select c.*,
  ${[...CELL_KINDS, ...MONTH_KINDS].map(({ clock, family, name }) => `${yearAndValue(clock, family)} as ${name}`).join(',\n  ')}
from (
  select c.case_key, opened.year as opened_year, reached.year as outcome_year, closed.year as closed_year,
    crime.id as crime, outcome.id as outcome, s.scope, s.states,${YEARS_OPEN} as years_open,
    ${MONTHS.join(',\n    ')},
    ${ERAS.join(',\n    ')},
    closed.day - opened.day as days,
    p.has_initiator, p.has_unstated_role,
    p.channels | ${setOfList('channel', 'c.channels')} as channels,
    p.instruments | ${setOfList('instrument', 'c.instruments')} as instruments,
    ${measuresOfFacts(packing)}
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
  ${DATES}
  join crime_id crime on crime.code = c.crime
  join outcome_id outcome on outcome.code = c.disposition
  join (${STATES_AND_SCOPE}
  ) s on s.count = p.states
  where c.confidentiality is null and c.withdrawn_by is null
  ${COMPUTED_ONCE}
) c`,
  };
}
