import { ALL } from '#domain/codes/code-list';
import { DURATION_AXES, DURATION_QUANTILE, type DurationKind } from '#domain/request-aggregate';
import { wrapped } from './measure-sql.ts';
import { STORED_KEYS } from './request-sql.ts';
import type { WorkTable } from './work-table.ts';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** One row a counted case that was opened and closed on days that are known: the year of closing, and the days between. */
export const CLOSED_CASE: WorkTable = {
  name: 'closed_case',
  query: `
select c.case_key, left(f.closed_on, 4) as year, f.closed_on::date - f.opened_on::date as days, c.record_key as keys
from counted_case c
join (
  select case_key, opened_on, closed_on from facts.case_record
  where length(opened_on) = ${DAY_LENGTH} and length(closed_on) = ${DAY_LENGTH}
) f on f.case_key = c.case_key`,
};

/** What took how many days, all together and by country. A case counts once in each of its States, and has no urgency. */
const ROWS: Readonly<Record<DurationKind, string>> = {
  RESPONSE: `
  select '${ALL}' as country, urgency, year, days, requests as counted, keys from request_cell where days is not null
  union all
  select requested, urgency, year, days, requests, keys from request_cell where days is not null`,
  CASE: `
  select '${ALL}' as country, '${ALL}' as urgency, year, days, 1 as counted, keys from closed_case
  union all
  select s.country, '${ALL}', c.year, c.days, 1, c.keys
  from closed_case c join case_state s on s.case_key = c.case_key and s.party_type = 'STATE'`,
};

const tableOf = (kind: DurationKind) => `${kind.toLowerCase()}_days`;

/** How many of a kind took how many days, by country, urgency and year. */
export function countedDays(kind: DurationKind): WorkTable {
  return {
    name: tableOf(kind),
    query: `
select r.country, r.urgency, r.year, r.days, sum(r.counted)::integer as counted, ${wrapped('sum(r.keys)')} as keys
from (${ROWS[kind]}
) r
group by r.country, r.urgency, r.year, r.days`,
  };
}

/** Fills `stats.by_duration` of a release ($1) with a kind. */
export function fillDurations(kind: DurationKind): string {
  return `
insert into stats.by_duration (release_id, ${DURATION_AXES.join(', ')}, days, counted, keys)
select $1::integer, '${kind}', r.country, r.urgency, r.year, r.days, r.counted, r.keys & ${2 ** 32 - 1}
from ${tableOf(kind)} r`;
}

/** The axes that add up, together and apart. Of cases the urgency is `ALL` in every row. */
const TOGETHER: Readonly<Record<DurationKind, string>> = {
  RESPONSE: 'cube (urgency, year)',
  CASE: 'urgency, rollup (year)',
};

/**
 * Fills `stats.duration_quantile` of a release ($1) with a kind. A median is the mean of the two in the middle; the P90 is the
 * fewest days in which nine tenths were done.
 */
export function fillQuantiles(kind: DurationKind): string {
  const { median, p90 } = DURATION_QUANTILE;
  return `
insert into stats.duration_quantile (release_id, ${DURATION_AXES.join(', ')}, counted, keys, median, p90)
select $1::integer, '${kind}', r.country, r.urgency, r.year, sum(r.counted), ${STORED_KEYS},
  (min(r.days) filter (where r.upto >= r.whole * ${median}) + min(r.days) filter (where r.upto > r.whole * ${median})) / 2.0,
  min(r.days) filter (where r.upto >= r.whole * ${p90})
from (
  select cell.*, sum(counted) over (partition by country, urgency, year order by days) as upto,
    sum(counted) over (partition by country, urgency, year) as whole
  from (
    select country, coalesce(urgency, '${ALL}') as urgency, coalesce(year, '${ALL}') as year, days,
      sum(counted) as counted, ${wrapped('sum(keys)')} as keys
    from ${tableOf(kind)}
    group by country, days, ${TOGETHER[kind]}
  ) cell
) r
group by r.country, r.urgency, r.year`;
}
