import { type Aggregate, CASE_AXES, type Grain, grainName, type PartyAxis } from '#domain/aggregate';
import { ALL } from '#domain/codes/code-list';
import { CLOCK, type Clock } from '#domain/codes/counting-axes';
import { measuresOfCells, measuresToStore, STORED_COLUMNS, type WholeNumber } from './measure-sql.ts';
import { PART_BIT } from './party-case-sql.ts';

// `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
const CLOCKS = Object.keys(CLOCK) as readonly Clock[];

const PART_ROWS = Object.entries(PART_BIT)
  .map(([part, bit]) => `('${part}', ${bit})`)
  .join(', ');

type Fill = {
  readonly name: string;
  readonly grain: Grain;
  readonly clock: Clock;
};

/**
 * The statements that fill an aggregate of release $1 from its finest cells, one for each grain and clock, in this order.
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
  const columns = cellColumns(grain, clock);
  return `
insert into stats.${name} (release_id, grain, clock, ${CASE_AXES.join(', ')}, ${STORED_COLUMNS})
select $1::integer, '${grainName(grain)}', '${clock}', ${axisValues(grain, clock)},
  ${measuresToStore()}
from case_cell cell
group by ${columns}
order by ${columns}`;
}

/** First the cells of each set of parts, which are few; then, in order, every part that is in the set. */
function fillPartyGrain({ name, grain, clock }: Fill, party: PartyAxis, whole: WholeNumber): string {
  const columns = cellColumns(grain, clock);
  const parts = `cell.${clock.toLowerCase()}_parts`;
  return `
insert into stats.${name} (release_id, grain, clock, part, ${party}, ${CASE_AXES.join(', ')}, ${STORED_COLUMNS})
select $1::integer, '${grainName(grain)}', '${clock}', cell.part, cell.code, ${axisValues(grain, clock)},
  ${measuresToStore()}
from (
  select part.name as part, cell.*
  from (
    select cell.code, ${parts} as parts, ${columns},
  ${measuresOfCells(whole)}
    from ${party}_cell cell
    group by cell.code, ${parts}, ${columns}
  ) cell
  join (values ${PART_ROWS}) as part (name, bit) on cell.parts & part.bit <> 0
  order by part.name, cell.code, ${columns}
) cell
group by cell.part, cell.code, ${columns}
order by cell.part, cell.code, ${columns}`;
}

/** The columns of the finest cells that a grain keeps apart on a clock, in the order of the case axes. */
function cellColumns(grain: Grain, clock: Clock): string {
  return CASE_AXES.filter((axis) => grain.includes(axis))
    .map((axis) => cellColumn(axis, clock))
    .join(', ');
}

/** A value for every case axis: the cell's own where the grain keeps it apart, else `ALL`. */
function axisValues(grain: Grain, clock: Clock): string {
  return CASE_AXES.map((axis) => (grain.includes(axis) ? cellColumn(axis, clock) : `'${ALL}'`)).join(', ');
}

function cellColumn(axis: (typeof CASE_AXES)[number], clock: Clock): string {
  return axis === 'year' ? `cell.${clock.toLowerCase()}_year` : `cell.${axis}`;
}
