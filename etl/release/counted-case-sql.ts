import { CELL_KINDS, MONTH_KINDS } from './cell-family.ts';
import { monthColumn, yearAndValue } from './cell-key-sql.ts';
import { monthNumber, yearOf } from './code-id-sql.ts';
import { setOfCode, setOfList } from './means-sql.ts';
import { measuresOfFacts } from './measure-sql.ts';
import type { Packing } from './packing.ts';
import type { WorkTable } from './work-table.ts';
import { YEARS_OPEN } from './years-open-sql.ts';

/** The first day that a date of reduced precision can mean, as `earliestDay` of the domain gives it: text that sorts by time. */
const earliestDay = (date: string) => `left(${date} || '-01-01', 10) collate "C"`;

/** The number of the month of a case on each clock. */
const MONTHS = [
  `${monthNumber('c.opened_on')} as ${monthColumn('OPENED')}`,
  `${monthNumber('c.disposition_on')} as ${monthColumn('OUTCOME')}`,
  `${monthNumber('c.closed_on')} as ${monthColumn('CLOSED')}`,
];

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
 * A withdrawn case is not counted. Codes are numbers (`codeIds`); days are eras, counted by the days ($1) on which a
 * membership of a group of countries begins or ends. For each clock and family there is the number that `yearAndValue` makes.
 */
export function countedCases(packing: Packing): WorkTable {
  return {
    name: 'counted_case',
    query: `
select c.*,
  ${[...CELL_KINDS, ...MONTH_KINDS].map(({ clock, family, name }) => `${yearAndValue(clock, family)} as ${name}`).join(',\n  ')}
from (
  select c.case_key, opened_year.id as opened_year, outcome_year.id as outcome_year, closed_year.id as closed_year,
    crime.id as crime, outcome.id as outcome, scope.id as scope, states.id as states,${YEARS_OPEN} as years_open,
    ${MONTHS.join(',\n    ')},
    width_bucket(${earliestDay('c.opened_on')}, $1::text[]) as opened_era,
    width_bucket(${earliestDay('coalesce(c.disposition_on, c.opened_on)')}, $1::text[]) as outcome_era,
    width_bucket(${earliestDay('coalesce(c.closed_on, c.opened_on)')}, $1::text[]) as closed_era,
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
  join year_id opened_year on opened_year.code = left(c.opened_on, 4)
  join year_id outcome_year on outcome_year.code = ${yearOf('c.disposition_on')}
  join year_id closed_year on closed_year.code = ${yearOf('c.closed_on')}
  join crime_id crime on crime.code = c.crime
  join outcome_id outcome on outcome.code = c.disposition
  join scope_id scope
    on scope.code = case p.states when 1 then 'ONE_STATE' when 2 then 'BILATERAL' else 'MULTILATERAL' end
  join states_id states on states.code = p.states::text
  where c.confidentiality is null and c.withdrawn_by is null
) c`,
  };
}
