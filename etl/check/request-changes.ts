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

/**
 * Tells when the source would lose more than a fifth of its requests by this extract, before anything is written. A bundle without
 * requests.csv says nothing of them, and one that was not read whole not enough.
 */
export async function checkRequestsOfSource({ client, wholeFiles, findings }: Checking): Promise<void> {
  if (!wholeFiles.has('requests.csv') || !wholeFiles.has('cases.csv')) return;
  const { before, lost } = await countRequests(client);
  if (lost * 100 <= before * MOST_LOST_PERCENT) return;
  const hint = `${lost} of ${before} requests would be taken away`;
  findings.add(findingAt('REQUESTS_SHRINK', { file: 'requests.csv', hint }));
}

async function countRequests(client: ClientBase) {
  const { rows } = await client.query<{ readonly before: number; readonly lost: number }>(COUNT_REQUESTS);
  if (rows[0] === undefined) throw new Error('the requests of the source were not counted');
  return rows[0];
}
