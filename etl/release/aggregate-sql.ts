import { type Aggregate, CASE_AXES, type Grain, grainName, type PartyAxis } from '#domain/aggregate';
import { ALL } from '#domain/codes/code-list';
import type { Clock } from '#domain/codes/counting-axes';
import { CLOCKS, cellName, familyOf } from './cell-family.ts';
import { codeIn, grainKey, partsIn, partyIn } from './cell-key-sql.ts';
import {
  measuresOfCells,
  measuresToStore,
  STORED_COLUMNS,
  storedMeasures,
  type WholeNumber,
} from './measure-sql.ts';
import { PART_ROWS } from './part-sql.ts';

type Fill = {
  readonly name: string;
  readonly grain: Grain;
  readonly clock: Clock;
};

/**
 * The statements that fill an aggregate of release $1 from its cells, one for each grain and clock, in this order.
 * A coarser cell is a sum over finer ones only where they are disjoint: over the axes of which a case has one value.
 * Rows are added in the order of the primary key, which keeps its index small and quick to write.
 */
export function fillAggregate({ name, party, grains }: Aggregate, whole: WholeNumber): readonly string[] {
  return [...grains]
    .sort((a, b) => (grainName(a) < grainName(b) ? -1 : 1))
    .flatMap((grain) => CLOCKS.map((clock) => ({ name, grain, clock })))
    .map((fill) => (party ? fillPartyGrain(fill, party, whole) : fillCaseGrain(fill)));
}

function fillCaseGrain({ name, grain, clock }: Fill): string {
  const columns = CASE_AXES.filter((axis) => grain.includes(axis))
    .map((axis) => caseColumn(axis, clock))
    .join(', ');
  const values = CASE_AXES.map((axis) => (grain.includes(axis) ? caseColumn(axis, clock) : `'${ALL}'`)).join(
    ', ',
  );
  return `
insert into stats.${name} (release_id, grain, clock, ${CASE_AXES.join(', ')}, ${STORED_COLUMNS})
select $1::integer, '${grainName(grain)}', '${clock}', ${values},
  ${measuresToStore()}
from case_cell cell
group by ${columns}
order by ${columns}`;
}

function caseColumn(axis: (typeof CASE_AXES)[number], clock: Clock): string {
  return axis === 'year' ? `cell.${clock.toLowerCase()}_year` : `cell.${axis}`;
}

/** Each cell counts for every part in its set of parts. Sorted by number, cells stand in the order of their codes. */
function fillPartyGrain({ name, grain, clock }: Fill, party: PartyAxis, whole: WholeNumber): string {
  const values = CASE_AXES.map((axis) => (grain.includes(axis) ? `${axis}.code` : `'${ALL}'`)).join(', ');
  return `
insert into stats.${name} (release_id, grain, clock, part, ${party}, ${CASE_AXES.join(', ')}, ${STORED_COLUMNS})
select $1::integer, '${grainName(grain)}', '${clock}', part.name, party.code, ${values},
  ${storedMeasures()}
from (
  select ${grainKey('part.place', 'cell.key', grain)} as key,
  ${measuresOfCells(whole)}
  from ${party}_${cellName(clock, familyOf(grain))}_cell cell
  join (values ${PART_ROWS}) as part (name, place, bit) on ${partsIn('cell.key')} & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ${PART_ROWS}) as part (name, place, bit) on part.place = ${partsIn('cell.key')}
${joinCode('party', party, partyIn('cell.key'))}
${grain.map((axis) => joinCode(axis, axis, codeIn('cell.key', axis))).join('\n')}`;
}

function joinCode(name: string, axis: string, id: string): string {
  return `join ${axis}_id ${name} on ${name}.id = ${id}`;
}
