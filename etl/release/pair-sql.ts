import { AGGREGATES } from '#domain/aggregate';
import { ALL } from '#domain/codes/code-list';
import { type Clock, SELECTABLE_CLOCKS, type SelectableClock } from '#domain/codes/counting-axes';
import { cellName } from './cell-family.ts';
import { CODE_BITS, codeIn, partsIn, partyIn } from './cell-key-sql.ts';
import { draftTable } from './draft-table.ts';
import { measuresOfCells, STORED_CASES, storedCases, wrapped } from './measure-sql.ts';
import { PARTS } from './part-sql.ts';
import type { WorkTable } from './work-table.ts';

const AXES = AGGREGATES.find(({ name }) => name === 'by_pair')?.axes ?? [];

/**
 * A pair is found by one whole number: from its highest bits down the parts, the State, the partner and the year. The parts
 * stand where the halves of the finest numbers do not lay them over the partner.
 */
const { country: COUNTRY, year: YEAR } = CODE_BITS;
const PARTS_IN_PAIR = 48;

/**
 * The finest cells of pairs: for each State, the parts that it has in a case, each other State of the case and the years on both
 * clocks (that of the outcome below that of the opening), distinct cases.
 */
export const PAIR_CELL: WorkTable = {
  name: 'pair_cell',
  query: `
select cell.key, count(*)::integer as cases, ${wrapped('sum(cell.record_key)')} as keys
from (
  select ${pairKey('c.parts', 'c.party', 'partner.party', codeIn('c.opened_crime', 'year'))} << ${YEAR}
    | ${codeIn('c.outcome_crime', 'year')} as key, c.record_key
  from country_case c
  join country_case partner on partner.case_key = c.case_key and partner.party <> c.party
) cell
group by cell.key`,
};

/** The finest cells without the year on the other clock. */
const ON_CLOCK: Readonly<Record<SelectableClock, string>> = {
  OPENED: `cell.key >> ${YEAR}`,
  OUTCOME: `(cell.key >> ${2 * YEAR} << ${YEAR}) | (cell.key & ${2 ** YEAR - 1})`,
};

/** The cells of pairs on a clock. The partner `ALL` is any other State: the cases of a State that are worked in more than one. */
export function pairCells(clock: SelectableClock): WorkTable {
  const year = codeIn('cell.key', 'year');
  return {
    name: `pair_${clock.toLowerCase()}_cell`,
    query: `
select ${ON_CLOCK[clock]} as key,
  ${measuresOfCells('cases')}
from pair_cell cell
group by 1
union all
select ${pairKey(partsIn('cell.key'), partyIn('cell.key'), 'together.id', year)} as key,
  ${measuresOfCells('cases')}
from country_${cellName(clock, 'states')}_cell cell
join country_id together on together.code = '${ALL}' and together.id <> ${partyIn('cell.key')}
join scope_id alone on alone.code = 'ONE_STATE' and alone.id <> ${codeIn('cell.key', 'scope')}
group by 1`,
  };
}

/** The statements that fill the draft of `by_pair` for release $1, like those of the other aggregates (`fillAggregate`). */
export function fillPairs(): readonly string[] {
  return SELECTABLE_CLOCKS.map(fillPairsOn);
}

function fillPairsOn(clock: Clock): string {
  const place = `(cell.key >> ${PARTS_IN_PAIR})`;
  const values = AXES.map((axis) => (axis === 'year' ? 'year.code' : `'${ALL}'`));
  return `
insert into ${draftTable('by_pair')} (release_id, grain, clock, part, country, partner, ${AXES.join(', ')}, ${STORED_CASES})
select $1::integer, 'year', '${clock}', part.name, country.code, partner.code, ${values.join(', ')},
  ${storedCases()}
from (
  select part.place << ${PARTS_IN_PAIR} | (cell.key & ${2 ** (2 * COUNTRY + YEAR) - 1}) as key,
  ${measuresOfCells('cases')}
  from pair_${clock.toLowerCase()}_cell cell
  join ${PARTS} on ${place} & part.bit <> 0
  group by 1
  order by 1
) cell
join ${PARTS} on part.place = ${place}
join country_id country on country.id = cell.key >> ${COUNTRY + YEAR} & ${2 ** COUNTRY - 1}
join country_id partner on partner.id = cell.key >> ${YEAR} & ${2 ** COUNTRY - 1}
join year_id year on year.id = cell.key & ${2 ** YEAR - 1}`;
}

/** The number of the partner in the number of one of the finest cells of pairs. */
export function partnerIn(key: string): string {
  return `(${key} >> ${2 * YEAR} & ${2 ** COUNTRY - 1})`;
}

function pairKey(parts: string, country: string, partner: string, year: string): string {
  return `(${parts} << ${PARTS_IN_PAIR} | ((${country} << ${COUNTRY} | ${partner}) << ${YEAR} | ${year}))`;
}
