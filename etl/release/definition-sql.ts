import { SELECTABLE_CLOCKS } from '#domain/codes/counting-axes';
import { DATED_CLOCKS, type DatedClock } from './cell-family.ts';
import { codeIn, isOpenIn, partyIn } from './cell-key-sql.ts';
import type { NamedAxis } from './together-sql.ts';

const CLOCK_ROWS = [...DATED_CLOCKS, 'OPEN_AT_END'].map((clock) => `('${clock}')`).join(', ');

/** The year on a clock in the numbers of the cells of a case. */
const YEAR_ON = (clock: DatedClock) =>
  codeIn(`c.${clock.toLowerCase()}_${clock === 'CLOSED' ? 'life' : 'crime'}`, 'year');

/** The numbers of the cells of a case that hold its years. */
const CELLS = [...SELECTABLE_CLOCKS.map((clock) => `c.${clock.toLowerCase()}_crime`), 'c.closed_life'];

/**
 * The statements that write, for release $1, where counted cases stand of which a party's role is not stated: figures of the parts
 * LEAD, INITIATED and PARTICIPATED have another definition there. One place a party axis, code and year on a clock.
 */
export function fillDefinition(axis: NamedAxis | 'case'): readonly string[] {
  const years = DATED_CLOCKS.map((clock) => `when '${clock}' then year.id = ${YEAR_ON(clock)}`);
  return [
    `delete from stats.definition where release_id = $1 and party_axis = '${axis}'`,
    `
insert into stats.definition (release_id, clock, party_axis, code, year)
select distinct $1::integer, clock.name, '${axis}', ${axis === 'case' ? "''" : 'party.code'}, year.code
from (
  select distinct ${CELLS.join(', ')}
  from ${axis === 'case' ? 'counted_case' : `${axis}_case`} c
  where c.case_key in (select case_key from counted_case where has_unstated_role)
) c
${axis === 'case' ? '' : `join ${axis}_id party on party.id = ${partyIn('c.closed_life')}\n`}cross join (values ${CLOCK_ROWS}) as clock (name)
join year_id year on case clock.name ${years.join(' ')} else ${isOpenIn('c.closed_life', 'year.id')} end`,
  ];
}
