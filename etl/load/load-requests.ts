import type { ClientBase } from 'pg';
import { isCertainlyHeld } from '../check/extract-scope.ts';

/** What requests.csv amounts to, whichever table holds it. Record keys are added modulo 2^32. */
export type RequestTotals = { readonly requests: number; readonly recordKeys: number };

type OfImport = { readonly source: string; readonly importId: number };

/** The totals of the staged requests: before anything is loaded, after `checkStaged`. */
export async function stagedRequests(client: ClientBase): Promise<RequestTotals> {
  return totalsOf(client, 'staged_request');
}

/**
 * Replaces the requests of a source by those of its requests.csv, in the caller's transaction: what is there of a staged
 * request, and of a case that stands in the extract, goes; a full extract also takes away requests without a case whose receipt
 * (or sending, where that is not known) it certainly holds. All others stay: a bundle without requests.csv says nothing of
 * them. Throws when the facts are not what was staged.
 */
export async function loadRequests(
  client: ClientBase,
  staged: RequestTotals,
  { source, importId }: OfImport,
): Promise<number> {
  const before = await countRequests(client, source);
  await client.query(LIST_REMOVED, [source]);
  const removed = (await client.query(DELETE_REMOVED)).rowCount ?? 0;
  const added = (await client.query(INSERT_REQUESTS, [source, importId])).rowCount ?? 0;
  const loaded = await totalsOf(client, 'facts.request where import_id = $1', [importId]);
  const after = await countRequests(client, source);
  assertSame(staged, loaded);
  if (after !== before - removed + added) {
    throw new Error(`the source has ${after} requests: ${before} before - ${removed} removed + ${added} new`);
  }
  return added;
}

function assertSame(staged: RequestTotals, loaded: RequestTotals): void {
  if (staged.requests === loaded.requests && staged.recordKeys === loaded.recordKeys) return;
  throw new Error(
    `requests: ${staged.requests} with the keys ${staged.recordKeys} were staged, ${loaded.requests} with the keys ${loaded.recordKeys} are in the facts`,
  );
}

async function countRequests(client: ClientBase, source: string): Promise<number> {
  return (await totalsOf(client, 'facts.request where source_id = $1', [source])).requests;
}

type Rows = 'staged_request' | `facts.request where ${'source_id' | 'import_id'} = $1`;

async function totalsOf(
  client: ClientBase,
  from: Rows,
  parameters: readonly unknown[] = [],
): Promise<RequestTotals> {
  const { rows } = await client.query<{ readonly requests: number; readonly keys: string }>(
    `select count(*)::integer as requests, (coalesce(sum(record_key), 0) % 4294967296)::bigint as keys
    from ${from}`,
    [...parameters],
  );
  if (rows[0] === undefined) throw new Error(`the requests of ${from} were not counted`);
  return { requests: rows[0].requests, recordKeys: Number(rows[0].keys) };
}

const LIST_REMOVED = `
  create temporary table removed_request on commit drop as
  select r.request_key
  from facts.request r join staged_extract e on e.source_id = r.source_id
  where r.source_id = $1 and (
    r.request_key in (select request_key from staged_request)
    or r.case_key in (select case_key from case_sum where is_there)
    or (r.case_key is null and e.is_full and ${isCertainlyHeld('left(coalesce(r.received_on, r.requested_on), 10)')})
  )`;

const DELETE_REMOVED = `
  delete from facts.request where request_key in (select request_key from removed_request)`;

const COLUMNS = `request_key, request_id, record_key, case_key, requesting_country, requesting_agency, requested_country,
  requested_agency, instrument, channels, urgency, requested_on, received_on, responded_on, executed_on, result,
  refusal_ground, is_judicial_delay`;

const INSERT_REQUESTS = `
  insert into facts.request (source_id, import_id, ${COLUMNS})
  select $1::text, $2::bigint, ${COLUMNS} from staged_request`;
