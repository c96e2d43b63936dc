import { AGENCY_NOT_STATED } from '#domain/codes/agency';
import { NOT_STATED } from '#domain/codes/code-list';
import {
  AGENCY_REQUEST_AXES,
  BODY_SIDE,
  REQUEST_AXES,
  REQUEST_MEASURE_COLUMNS,
  REQUEST_SIDES,
  type RequestAxis,
  type RequestMeasure,
} from '#domain/request-aggregate';
import { ANSWERING_RESULTS, RESPONSE_LIMIT } from '#domain/response-limit';
import { draftTable } from './draft-table.ts';
import { wrapped } from './measure-sql.ts';
import { SAME_PAIR } from './request-teller-sql.ts';
import type { WorkTable } from './work-table.ts';

/** Columns of a request that have the same name in both tables of the facts. */
const answerOf = (row: string) =>
  ['urgency', 'result', 'refusal_ground', 'received_on', 'responded_on', 'is_judicial_delay']
    .map((column) => `${row}.${column}`)
    .join(', ');

/** Requests of requests.csv: of counted imports, and of no case or of one that is current and not confidential. */
const DELIVERED = `
  select r.source_id as source, coalesce(r.requesting_country, '${BODY_SIDE}') as requesting,
    coalesce(r.requested_country, '${BODY_SIDE}') as requested, r.requested_agency,
    ${wrapped('r.record_key')} as record_key, ${answerOf('r')}
  from facts.request r
  join (select import_id, coalesce(manifest ->> 'synthetic', 'false') = 'true' as synthetic from facts.import) i
    on i.import_id = r.import_id
  join (select source_id, synthetic from counted_import group by source_id, synthetic) counted
    on counted.source_id = r.source_id and counted.synthetic = i.synthetic
  left join (select case_key from facts.case_record where withdrawn_by is null and confidentiality is null) c
    on c.case_key = r.case_key
  where r.case_key is null or c.case_key is not null`;

/**
 * Requests that cases show: each State that is asked or executes received one. None asks itself: then it is not stated who
 * asked. Their record key is that of the case.
 */
const OF_CASES = `
  select p.case_key, c.source_id as source, case when c.state = p.country then '${NOT_STATED}' else c.state end as requesting,
    p.country as requested, p.agency as requested_agency, c.record_key, ${answerOf('p')}
  from facts.participation p
  join asking_case c on c.case_key = p.case_key
  where p.party_type = 'STATE' and p.role in ('REQUESTED', 'EXECUTING')`;

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const bothTimes = (precision: string) =>
  `length(r.received_on) ${precision} ${DAY_LENGTH} and length(r.responded_on) ${precision} ${DAY_LENGTH}`;
const dayOf = (moment: string) => `left(r.${moment}, ${DAY_LENGTH})::date`;

/**
 * A request `r`: its axes, the calendar days from receipt to response where both are known to the day, and the time
 * between them where both have one. The day of an instant is that of UTC; so a response can seem to come on the day before, and
 * then took no day.
 */
const REQUEST = `r.source, coalesce(left(r.received_on, 4), '${NOT_STATED}') as year, r.requesting, r.requested,
    coalesce(r.requested_agency, '${AGENCY_NOT_STATED}') as requested_agency, coalesce(r.urgency, '${NOT_STATED}') as urgency, coalesce(r.result, '${NOT_STATED}') as result,
    coalesce(r.refusal_ground, '${NOT_STATED}') as refusal_ground, r.is_judicial_delay, r.record_key,
    case when ${bothTimes('>=')} then greatest(${dayOf('responded_on')} - ${dayOf('received_on')}, 0) end as days,
    case when ${bothTimes('>')} then r.responded_on::timestamptz - r.received_on::timestamptz end as time`;

/** One row a request that cases show, counted or not: it is read while the counted cases are not there yet. */
export const CASE_REQUEST: WorkTable = {
  name: 'case_request',
  query: `
select r.case_key, ${REQUEST}
from (${OF_CASES}
) r`,
};

/** One row a counted request. */
const COUNTED_REQUEST = `
  select ${REQUEST}
  from (${DELIVERED}
  ) r
  union all
  select r.source, r.year, r.requesting, r.requested, r.requested_agency, r.urgency, r.result, r.refusal_ground, r.is_judicial_delay,
    r.record_key, r.days, r.time
  from case_request r
  join (select case_key from counted_case) c on c.case_key = r.case_key`;

/** Whether a response came within the limit of its class; null where that cannot be told. */
const IN_TIME = `case r.urgency ${Object.entries(RESPONSE_LIMIT)
  .map(([urgency, limit]) =>
    'days' in limit
      ? `when '${urgency}' then r.days <= ${limit.days}`
      : `when '${urgency}' then r.time <= interval '${limit.hours} hours'`,
  )
  .join(' ')} end`;

const ANSWERED = `r.result in (${ANSWERING_RESULTS.map((result) => `'${result}'`).join(', ')})`;

const countOf = (which: string) => `count(*) filter (where ${which})::integer`;

const MEASURE: Readonly<Record<RequestMeasure, string>> = {
  requests: 'count(*)::integer',
  answered: countOf(ANSWERED),
  decided: countOf(`${ANSWERED} or r.result = 'REFUSED'`),
  refused: countOf(`r.result = 'REFUSED'`),
  timed: countOf(`${ANSWERED} and ${IN_TIME} is not null`),
  in_time: countOf(`${ANSWERED} and ${IN_TIME}`),
  departures: countOf('r.is_judicial_delay'),
};

const AXES = REQUEST_AXES.map((axis) => `r.${axis}`).join(', ');

/** The cells of requests: those of one agency with the same axes that took as many days. */
export const REQUEST_CELL: WorkTable = {
  name: 'request_cell',
  query: `
select ${AXES}, r.requested_agency, r.days,
  ${REQUEST_MEASURE_COLUMNS.map((measure) => `${MEASURE[measure]} as ${measure}`).join(',\n  ')},
  ${wrapped('sum(r.record_key)')} as keys
from (${COUNTED_REQUEST}
) r
group by ${AXES}, r.requested_agency, r.days`,
};

/** The sum of record keys of some cells as it is stored, modulo 2^32. */
export const STORED_KEYS = `sum(r.keys) & ${2 ** 32 - 1}`;

const TELLERS = REQUEST_SIDES.map((side) => `${side}_teller`);

const SUMS = REQUEST_MEASURE_COLUMNS.map((measure) => `sum(r.${measure}) as ${measure}`).join(', ');

/** Fills the draft of `by_request` for a release ($1) from the cells. */
export const FILL_BY_REQUEST = `
insert into ${draftTable('by_request')} (release_id, ${REQUEST_AXES.join(', ')}, ${REQUEST_MEASURE_COLUMNS.join(', ')}, keys, ${TELLERS.join(', ')})
select $1::integer, ${AXES}, ${REQUEST_MEASURE_COLUMNS.map((measure) => `r.${measure}`).join(', ')}, r.keys, ${TELLERS.map((teller) => `t.${teller}`).join(', ')}
from (
  select ${AXES}, ${SUMS}, ${STORED_KEYS} as keys
  from request_cell r
  group by ${AXES}
) r
join request_telling t on ${SAME_PAIR}`;

/** Requests `r` between States, in the word `t` of the one that was asked, or of who tells of it. */
export const TOLD_BETWEEN_STATES = `t.requested_teller is not null and '${BODY_SIDE}' not in (r.requesting, r.requested)`;

const AGENCY_AXES = AGENCY_REQUEST_AXES.map((axis) =>
  axis === 'agency' ? 'r.requested_agency' : `r.${axis}`,
).join(', ');

/** Fills the draft of `by_agency_request` for a release ($1) from the cells. */
export const FILL_BY_AGENCY_REQUEST = `
insert into ${draftTable('by_agency_request')} (release_id, ${AGENCY_REQUEST_AXES.join(', ')}, requested_teller, ${REQUEST_MEASURE_COLUMNS.join(', ')}, keys)
select $1::integer, ${AGENCY_AXES}, t.requested_teller, ${SUMS}, ${STORED_KEYS}
from request_cell r
join request_telling t on ${SAME_PAIR}
where ${TOLD_BETWEEN_STATES}
group by ${AGENCY_AXES}, t.requested_teller`;

/** The agencies that were asked in those requests. */
export const AGENCIES_ASKED = `
select r.requested_agency as code
from request_cell r
join request_telling t on ${SAME_PAIR}
where ${TOLD_BETWEEN_STATES}
group by r.requested_agency
order by r.requested_agency collate "C"`;

/** The codes that requests have on an axis; a side on which a body stands has none. */
export function codesOfRequests(axis: RequestAxis): string {
  const where = REQUEST_SIDES.some((side) => side === axis) ? ` where ${axis} <> '${BODY_SIDE}'` : '';
  return `select ${axis} as code from request_cell${where} group by ${axis} order by ${axis} collate "C"`;
}
