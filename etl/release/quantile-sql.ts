import { ALL } from '#domain/codes/code-list';
import type { Period } from '#domain/period';
import { DURATION_AXES, DURATION_QUANTILE, type DurationKind, periodCode } from '#domain/request-aggregate';
import { daysOf } from './duration-sql.ts';
import { wrapped } from './measure-sql.ts';
import { STORED_KEYS } from './request-sql.ts';
import type { WorkTable } from './work-table.ts';

/** In the number of a cell and a count of days, from which bit on the cell stands; the gap is that of `cell-key-sql.ts`. */
const CELL_PLACE = 44;

const cellsOf = (kind: DurationKind) => `${kind.toLowerCase()}_duration`;

/** The years that stand together in a cell: all, and those of each declared period. Columns: first year, last year, code. */
export function yearsTogether(periods: readonly Period[]): readonly (readonly string[])[] {
  const together = [
    { first: '0000', last: '9999', code: ALL },
    ...periods.map(({ first, last }) => ({
      first: String(first),
      last: String(last),
      code: periodCode(first, last),
    })),
  ];
  return [
    together.map(({ first }) => first),
    together.map(({ last }) => last),
    together.map(({ code }) => code),
  ];
}

/**
 * In which cells of durations the days of a country or agency, urgency and year stand: in their own, and in those where the urgencies, or the
 * years of a period ($1, $2, $3), are together. Each cell has a number.
 */
export function durationCells(kind: DurationKind): WorkTable {
  return {
    name: cellsOf(kind),
    query: `
select place.country, place.agency, place.urgency, place.year, place.as_urgency, period.code as as_year,
  dense_rank() over (order by place.country, place.agency, place.as_urgency, period.code) as id
from (
  select country, agency, urgency, year, urgency as as_urgency from ${daysOf(kind)}
  union
  select country, agency, urgency, year, '${ALL}' from ${daysOf(kind)}
) place
join (
  select year as first, year as last, year as code from ${daysOf(kind)} group by year
  union all
  select first, last, code from unnest($1::text[], $2::text[], $3::text[]) as together (first, last, code)
) period on place.year between period.first and period.last`,
  };
}

/**
 * Fills `stats.duration_quantile` of a release ($1) with a kind. A median is the mean of the two in the middle; the P90 is the
 * fewest days in which nine tenths were done.
 */
export function fillQuantiles(kind: DurationKind): string {
  const { median, p90 } = DURATION_QUANTILE;
  return `
insert into stats.duration_quantile (release_id, ${DURATION_AXES.join(', ')}, counted, keys, median, p90)
select $1::integer, '${kind}', cell.country, cell.agency, cell.as_urgency, cell.as_year, q.counted, q.keys, q.median, q.p90
from (
  select r.id, sum(r.counted) as counted, ${STORED_KEYS} as keys,
    (min(r.days) filter (where r.upto >= r.whole * ${median}) + min(r.days) filter (where r.upto > r.whole * ${median})) / 2.0 as median,
    min(r.days) filter (where r.upto >= r.whole * ${p90}) as p90
  from (
    select cell.*, sum(cell.counted) over (partition by cell.id order by cell.days) as upto,
      sum(cell.counted) over (partition by cell.id) as whole
    from (
      select d.key >> ${CELL_PLACE} as id, (d.key & ${2 ** 32 - 1})::integer as days, d.counted, d.keys
      from (
        select cell.id << ${CELL_PLACE} | d.days as key, sum(d.counted) as counted, ${wrapped('sum(d.keys)')} as keys
        from ${daysOf(kind)} d
        join ${cellsOf(kind)} cell on cell.country = d.country and cell.agency = d.agency and cell.urgency = d.urgency
          and cell.year = d.year
        group by 1
      ) d
    ) cell
  ) r
  group by r.id
) q
join (select id, country, agency, as_urgency, as_year from ${cellsOf(kind)} group by id, country, agency, as_urgency, as_year) cell
  on cell.id = q.id`;
}
