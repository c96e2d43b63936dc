import { ALL } from '#domain/codes/code-list';
import { DURATION_FROM } from '#domain/codes/duration';
import { BODY_SIDE, DURATION_AXES, type DurationKind } from '#domain/request-aggregate';
import { CODE_BITS, codeIn } from './cell-key-sql.ts';
import { wrapped } from './measure-sql.ts';
import { STORED_KEYS } from './request-sql.ts';
import { SAME_PAIR } from './request-teller-sql.ts';
import type { WorkTable } from './work-table.ts';

/** In the number of a country, year and count of days the days are lowest; the gap above the year is that of `cell-key-sql.ts`. */
const DAYS_BITS = 22;
const COUNTRY_PLACE = DAYS_BITS + CODE_BITS.year + 12;

/** Requests between States in the word of the one that was asked, or who tells of it, that took days that are known. */
const TIMED = `r.days is not null and t.requested_teller is not null and '${BODY_SIDE}' not in (r.requesting, r.requested)`;

/** How many requests took how many days, all together and by country, by urgency and year. A request asks one country. */
const DAYS_OF_RESPONSES = `
with named as (
  select r.requested as country, r.urgency, r.year, r.days, sum(r.requests)::integer as counted, ${wrapped('sum(r.keys)')} as keys
  from request_cell r
  join request_telling t on ${SAME_PAIR}
  where ${TIMED}
  group by r.requested, r.urgency, r.year, r.days
)
select * from named
union all
select '${ALL}', urgency, year, days, sum(counted)::integer, ${wrapped('sum(keys)')}
from named
group by urgency, year, days`;

/** The year of closing of a case, and the days since it was opened. */
const YEAR_AND_DAYS = `(${codeIn('c.closed_life', 'year')} << ${DAYS_BITS} | c.days)`;

/** How many cases took how many days, all together and by country, by year. A case counts once in each of its States. */
const DAYS_OF_CASES = `
select country.code as country, '${ALL}' as urgency, year.code as year, (cell.key & ${2 ** DAYS_BITS - 1})::integer as days,
  cell.counted, cell.keys
from (
  select c.key, count(*)::integer as counted, ${wrapped('sum(c.record_key)')} as keys
  from (
    select country.id << ${COUNTRY_PLACE} | ${YEAR_AND_DAYS} as key, c.record_key
    from counted_case c
    cross join (select id from country_id where code = '${ALL}') country
    where c.days is not null
    union all
    select c.party << ${COUNTRY_PLACE} | ${YEAR_AND_DAYS}, c.record_key
    from country_case c
    where c.days is not null
  ) c
  group by c.key
) cell
join country_id country on country.id = cell.key >> ${COUNTRY_PLACE}
join year_id year on year.id = cell.key >> ${DAYS_BITS} & ${2 ** CODE_BITS.year - 1}`;

const DAYS: Readonly<Record<DurationKind, string>> = { RESPONSE: DAYS_OF_RESPONSES, CASE: DAYS_OF_CASES };

/** The table of a build with how many of a kind took how many days. */
export const daysOf = (kind: DurationKind) => `${kind.toLowerCase()}_days`;

/** How many of a kind took how many days, by country, urgency and year. A case has no urgency. */
export function countedDays(kind: DurationKind): WorkTable {
  return { name: daysOf(kind), query: DAYS[kind] };
}

/** The class in which days lie: of those that begin so early, the last. */
const CLASS_OF_DAYS = Object.entries(DURATION_FROM)
  .toReversed()
  .map(([code, from]) => `when r.days >= ${from} then '${code}'`)
  .join(' ');

/** Fills `stats.by_duration` of a release ($1) with a kind. */
export function fillDurations(kind: DurationKind): string {
  return `
insert into stats.by_duration (release_id, ${DURATION_AXES.join(', ')}, duration, counted, keys)
select $1::integer, '${kind}', r.country, r.urgency, r.year, r.duration, sum(r.counted), ${STORED_KEYS}
from (
  select r.*, case ${CLASS_OF_DAYS} end as duration
  from ${daysOf(kind)} r
) r
group by r.country, r.urgency, r.year, r.duration`;
}
