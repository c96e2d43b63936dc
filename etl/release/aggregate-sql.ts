import {
  type Aggregate,
  type CaseAxis,
  type Grain,
  grainName,
  grainsOn,
  type ListAxis,
} from '#domain/aggregate';
import { ALL } from '#domain/codes/code-list';
import { CLOCKS, type Clock } from '#domain/codes/counting-axes';
import { cellName, familyOf } from './cell-family.ts';
import { codeIn, grainKey, partsIn, partyIn } from './cell-key-sql.ts';
import { MONTH_OF_YEAR } from './code-id-sql.ts';
import { draftTable } from './draft-table.ts';
import {
  type Measured,
  measuresOfCells,
  measuresToStore,
  storedColumns,
  storedMeasures,
} from './measure-sql.ts';
import type { Packing } from './packing.ts';
import { PARTS } from './part-sql.ts';

type Fill = {
  readonly name: Aggregate['name'];
  readonly grain: Grain;
  readonly clock: Clock;
};

/**
 * The statements that fill the draft of an aggregate for release $1 from its cells, one for each grain and clock, in this order.
 * A coarser cell is a sum over finer ones only where they are disjoint: over the axes of which a case has one value.
 * Rows are added in the order of the primary key, which is then quick to make.
 */
export function fillAggregate(aggregate: Aggregate, packing: Packing): readonly string[] {
  return CLOCKS.flatMap((clock) =>
    grainsOn(aggregate, clock).map((grain) => ({ name: aggregate.name, grain, clock })),
  )
    .toSorted((a, b) => (placeInKey(a) < placeInKey(b) ? -1 : 1))
    .map((fill) => fillGrain(fill, aggregate, packing));
}

function placeInKey({ grain, clock }: Fill): string {
  return `${grainName(grain)} ${clock}`;
}

function fillGrain(fill: Fill, aggregate: Aggregate, packing: Packing): string {
  const isOfCases = fill.clock === 'OPENED' || fill.clock === 'OUTCOME';
  return aggregate.name === 'by_case' && isOfCases
    ? fillFromCases(fill, aggregate, packing)
    : fillFromCells(fill, aggregate, packing);
}

function fillFromCases({ name, grain, clock }: Fill, { axes }: Aggregate, packing: Packing): string {
  const columns = axes
    .filter((axis) => grain.includes(axis))
    .map((axis) => caseColumn(axis, clock))
    .join(', ');
  const values = axes.map((axis) => (grain.includes(axis) ? caseColumn(axis, clock) : `'${ALL}'`));
  return `
insert into ${draftTable(name)} (release_id, grain, clock, ${axes.join(', ')}, ${storedColumns()})
select $1::integer, '${grainName(grain)}', '${clock}', ${values.join(', ')},
  ${measuresToStore(packing)}
from case_cell cell
group by ${columns}
order by ${columns}`;
}

function caseColumn(axis: CaseAxis, clock: Clock): string {
  return axis === 'year' ? `cell.${clock.toLowerCase()}_year` : `cell.${axis}`;
}

/**
 * Each cell of a party counts for every part in its set of parts; where no part is counted, once. Sorted by number, cells stand
 * in the order of their codes.
 */
function fillFromCells(
  { name, grain, clock }: Fill,
  { party, lists, axes }: Aggregate,
  packing: Packing,
): string {
  const [axis] = lists;
  // Without a party its place in the number of a cell is that of the month.
  const listed = axis ?? (grain.includes('month') ? 'month' : undefined);
  const inValue = grain.filter((each) => each !== listed);
  const measured: Measured = clock === 'OPEN_AT_END' ? 'cases' : 'quantities';
  const codes = [
    ...(party ? ['part.name'] : []),
    ...(axis ? ['listed.code'] : []),
    ...axes.map((each) => (grain.includes(each) ? codeOf(each) : `'${ALL}'`)),
  ];
  const joins = [
    ...(party ? [`join ${PARTS} on part.place = ${partsIn('cell.key')}`] : []),
    ...(listed ? [joinCode(axis ? 'listed' : listed, listed, partyIn('cell.key'))] : []),
    ...inValue.map((each) => joinCode(each, each, codeIn('cell.key', each))),
  ];
  return `
insert into ${draftTable(name)} (release_id, grain, clock, ${[...(party ? ['part'] : []), ...lists, ...axes].join(', ')}, ${storedColumns()})
select $1::integer, '${grainName(grain)}', '${clock}', ${codes.join(', ')},
  ${storedMeasures(measured, packing)}
from (
  select ${grainKey(party ? 'part.place' : '0::bigint', 'cell.key', inValue)} as key,
  ${measuresOfCells(measured)}
  from ${listed ?? 'case'}_${cellName(clock, familyOf(clock, inValue))}_cell cell${party ? `\n  join ${PARTS} on ${partsIn('cell.key')} & part.bit <> 0` : ''}
  group by 1
  order by 1
) cell
${joins.join('\n')}`;
}

function codeOf(axis: CaseAxis): string {
  return axis === 'month' ? MONTH_OF_YEAR : `${axis}.code`;
}

function joinCode(name: string, axis: ListAxis | CaseAxis, id: string): string {
  return `join ${axis}_id ${name} on ${name}.id = ${id}`;
}
