import { ALL } from '#domain/codes/code-list';
import { DURATION_FROM } from '#domain/codes/duration';
import { DURATION_AXES, type DurationKind } from '#domain/request-aggregate';
import { CODE_BITS, codeIn, partyIn } from './cell-key-sql.ts';
import { wrapped } from './measure-sql.ts';
import { STORED_KEYS, TOLD_BETWEEN_STATES } from './request-sql.ts';
import { SAME_PAIR } from './request-teller-sql.ts';
import type { NamedAxis } from './together-sql.ts';
import type { WorkTable } from './work-table.ts';

/** In the number of a party, year and count of days the days are lowest; the gap above the year has the reason of that in `cell-key-sql.ts`. */
const DAYS_BITS = 22;
const GAP_BITS = 9;
const PARTY_PLACE = DAYS_BITS + CODE_BITS.year + GAP_BITS;

/** How many requests took how many days, all together and by country or agency, by urgency and year. A request asks one of each. */
const DAYS_OF_RESPONSES = `
with named as (
  select r.requested as country, r.requested_agency as agency, r.urgency, r.year, r.days, sum(r.requests)::integer as counted,
    ${wrapped('sum(r.keys)')} as keys
  from request_cell r
  join request_telling t on ${SAME_PAIR}
  where r.days is not null and ${TOLD_BETWEEN_STATES}
  group by r.requested, r.requested_agency, r.urgency, r.year, r.days
)
select country, '${ALL}' as agency, urgency, year, days, sum(counted)::integer as counted, ${wrapped('sum(keys)')} as keys
from named
group by country, urgency, year, days
union all
select '${ALL}', agency, urgency, year, days, sum(counted)::integer, ${wrapped('sum(keys)')}
from named
group by agency, urgency, year, days
union all
select '${ALL}', '${ALL}', urgency, year, days, sum(counted)::integer, ${wrapped('sum(keys)')}
from named
group by urgency, year, days`;

/** The year of closing of a case, and the days since it was opened. */
const YEAR_AND_DAYS = `(${codeIn('c.closed_life', 'year')} << ${DAYS_BITS} | c.days)`;

/** The cases that have days, each once for a party by its number. */
const CASES_WITH_DAYS: Readonly<Record<NamedAxis, string>> = {
  country: `
    select country.id << ${PARTY_PLACE} | ${YEAR_AND_DAYS} as key, c.record_key
    from counted_case c
    cross join (select id from country_id where code = '${ALL}') country
    where c.days is not null
    union all
    select c.party << ${PARTY_PLACE} | ${YEAR_AND_DAYS}, c.record_key
    from country_case c
    where c.days is not null`,
  agency: `
    select ${partyIn('c.closed_life')} << ${PARTY_PLACE} | ${YEAR_AND_DAYS} as key, c.record_key
    from agency_case c
    where c.days is not null`,
};

/** How many cases took how many days, by country and all together, or by agency, by year. A case counts once in each. */
function daysOfCases(axis: NamedAxis): string {
  const place =
    axis === 'country'
      ? `party.code as country, '${ALL}' as agency`
      : `'${ALL}' as country, party.code as agency`;
  return `
select ${place}, '${ALL}' as urgency, year.code as year, (cell.key & ${2 ** DAYS_BITS - 1})::integer as days,
  cell.counted, cell.keys
from (
  select c.key, count(*)::integer as counted, ${wrapped('sum(c.record_key)')} as keys
  from (${CASES_WITH_DAYS[axis]}
  ) c
  group by c.key
) cell
join ${axis}_id party on party.id = cell.key >> ${PARTY_PLACE}
join year_id year on year.id = cell.key >> ${DAYS_BITS} & ${2 ** CODE_BITS.year - 1}`;
}

/** The table of a build with how many of a kind took how many days. */
export const daysOf = (kind: DurationKind) => `${kind.toLowerCase()}_days`;

/** How many requests took how many days, by country, agency, urgency and year. */
export const RESPONSE_DAYS: WorkTable = { name: daysOf('RESPONSE'), query: DAYS_OF_RESPONSES };

/** How many cases took how many days, by the parties that a session has and year. A case has no urgency. */
export function caseDays(axis: NamedAxis): WorkTable {
  return { name: daysOf('CASE'), query: daysOfCases(axis) };
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
select $1::integer, '${kind}', r.country, r.agency, r.urgency, r.year, r.duration, sum(r.counted), ${STORED_KEYS}
from (
  select r.*, case ${CLASS_OF_DAYS} end as duration
  from ${daysOf(kind)} r
) r
group by r.country, r.agency, r.urgency, r.year, r.duration`;
}
