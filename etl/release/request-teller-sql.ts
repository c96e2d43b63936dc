import { NOT_STATED } from '#domain/codes/code-list';
import { CONFIDENTIAL_COUNTRY } from '#domain/codes/country';
import { BODY_SIDE, REQUEST_SIDES, REQUEST_TELLERS, type RequestSide } from '#domain/request-aggregate';
import type { WorkTable } from './work-table.ts';

const isNamed = (column: string) =>
  `${column} not in ('${NOT_STATED}', '${CONFIDENTIAL_COUNTRY}', '${BODY_SIDE}')`;

const ARE_NAMED = REQUEST_SIDES.map(isNamed).join(' and ');

/** The States on both sides of the requests of each source and year. */
export const REQUEST_PAIR: WorkTable = {
  name: 'request_pair',
  query: `
select source, year, requesting, requested
from request_cell
group by source, year, requesting, requested`,
};

/**
 * The State for which a source speaks, where it speaks for one: the only one that stands on a side of every request it holds, as
 * far as these name two States. As in the mirror view (`statesSpokenFor`).
 */
export const REQUEST_SPEAKER: WorkTable = {
  name: 'request_speaker',
  query: `
select source, min(state) as state
from (
  select e.source, e.state
  from (
    select source, requesting as state, requesting, requested from request_pair
    union
    select source, requested, requesting, requested from request_pair
  ) e
  join (
    select source, count(distinct (requesting, requested)) filter (where ${ARE_NAMED}) as pairs
    from request_pair group by source
  ) held on held.source = e.source
  where ${isNamed('e.state')}
  group by e.source, e.state, held.pairs
  having count(*) filter (where ${ARE_NAMED}) = held.pairs
) always
group by source
having count(*) = 1`,
};

const OTHER: Readonly<Record<RequestSide, RequestSide>> = {
  requesting: 'requested',
  requested: 'requesting',
};

/** How good the word of a source is on a side, 1 the best. A side without a named State is told of as the other one is. */
function rank(side: RequestSide): string {
  const other = OTHER[side];
  const about = `case when ${isNamed(side)} then ${side} when ${isNamed(other)} then ${other} end`;
  return `case when s.state = ${about} then 1 when s.state is null then 2 else 3 end as ${side}_rank`;
}

/** The teller of a row on a side: none where there is a better one of the same State and year. */
function teller(side: RequestSide): string {
  const about = `year, ${side}, case when not ${isNamed(side)} then ${OTHER[side]} end`;
  const words = REQUEST_TELLERS.map((word) => `'${word}'`).join(', ');
  return `case when ${side}_rank = min(${side}_rank) over (partition by ${about})
    then (array[${words}])[${side}_rank] end as ${side}_teller`;
}

/** Whose word each source is on both sides of a pair and year, for `by_request`. */
export const REQUEST_TELLING: WorkTable = {
  name: 'request_telling',
  query: `
select source, year, requesting, requested,
  ${REQUEST_SIDES.map(teller).join(',\n  ')}
from (
  select p.source, p.year, p.requesting, p.requested, ${REQUEST_SIDES.map(rank).join(', ')}
  from request_pair p
  left join request_speaker s on s.source = p.source
) ranked`,
};

/** Joins cells of requests `r` with whose word they are, `t`. */
export const SAME_PAIR =
  't.source = r.source and t.year = r.year and t.requesting = r.requesting and t.requested = r.requested';
