import type { ClientBase } from 'pg';
import { findingAt } from '../findings/finding.ts';
import { isCertainlyHeld } from './extract-scope.ts';
import type { Checking } from './run-rules.ts';

/** A source that would lose more than this share of its requests, in per cent, asks for a word. */
const MOST_LOST_PERCENT = 20;

/**
 * The requests that the source has, of cases that are not withdrawn or of none: how many there are, and how many the extract takes away
 * and does not bring again. Cases of the extract bring all their requests; a full one also holds those of no case in its period.
 */
const COUNT_REQUESTS = `
  select count(*)::integer as before,
    count(*) filter (where s.request_key is null
      and (c.is_there or (r.case_key is null and e.is_full and ${isCertainlyHeld('left(coalesce(r.received_on, r.requested_on), 10)')}))
    )::integer as lost
  from facts.request r
  join staged_extract e on e.source_id = r.source_id
  left join (select request_key from staged_request where request_key is not null group by request_key) s
    on s.request_key = r.request_key
  left join (select case_key, is_there from case_sum where is_there) c on c.case_key = r.case_key
  left join (select case_key, withdrawn_by from facts.case_record) f on f.case_key = r.case_key
  where f.withdrawn_by is null`;

const SAID = [
  'case_key',
  'requesting_country',
  'requesting_agency',
  'requested_country',
  'requested_agency',
  'instrument',
  'channels',
  'urgency',
  'requested_on',
  'received_on',
  'responded_on',
  'executed_on',
  'result',
  'refusal_ground',
  'is_judicial_delay',
];

const said = (row: string) => SAID.map((column) => `${row}.${column}`).join(', ');

/** The staged requests that the source never had, and those that say something else than before. */
const COUNT_CHANGED = `
  select count(*) filter (where r.request_key is null)::integer as new,
    count(*) filter (where r.request_key is not null and (${said('s')}) is distinct from (${said('r')}))::integer as changed
  from staged_request s
  left join facts.request r on r.request_key = s.request_key`;

/** What an extract makes of the requests of its source. */
export type RequestChange = {
  readonly before: number;
  readonly new: number;
  /** Requests that were there and say something else now. */
  readonly changed: number;
  /** Requests that the extract takes away and does not bring again. */
  readonly lost: number;
};

/**
 * Tells when the source would lose more than a fifth of its requests by this extract, before anything is written. A bundle without
 * requests.csv says nothing of them, and one that was not read whole not enough: of these nothing is given back.
 */
export async function checkRequestsOfSource({
  client,
  wholeFiles,
  findings,
}: Checking): Promise<RequestChange | undefined> {
  if (!wholeFiles.has('requests.csv') || !wholeFiles.has('cases.csv')) return undefined;
  const { before, lost } = await countRequests(client);
  if (lost * 100 > before * MOST_LOST_PERCENT) {
    const hint = `${lost} of ${before} requests would be taken away`;
    findings.add(findingAt('REQUESTS_SHRINK', { file: 'requests.csv', hint }));
  }
  return { before, lost, ...(await countChanged(client)) };
}

async function countChanged(client: ClientBase) {
  const { rows } = await client.query<{ readonly new: number; readonly changed: number }>(COUNT_CHANGED);
  if (rows[0] === undefined) throw new Error('the requests of the extract were not counted');
  return rows[0];
}

async function countRequests(client: ClientBase) {
  const { rows } = await client.query<{ readonly before: number; readonly lost: number }>(COUNT_REQUESTS);
  if (rows[0] === undefined) throw new Error('the requests of the source were not counted');
  return rows[0];
}
