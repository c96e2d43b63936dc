import type { ClientBase } from 'pg';
import { QUANTITIES } from '#domain/quantity';
import type { SourceChange } from '../check/source-changes.ts';
import { assertBalance } from './balance.ts';
import { type BundleTotals, loadedTotals } from './bundle-totals.ts';
import { loadRequests } from './load-requests.ts';

/** What an import writes beside the staged rows. */
export type Loading = {
  readonly source: string;
  readonly importId: number;
  readonly now: Date;
  /** What was staged, and what it makes of the source: counted before, and compared afterwards. */
  readonly staged: BundleTotals;
  readonly change: SourceChange;
};

/** What an import made of the cases of its source, and how many rows of each file are now in the facts. */
export type Loaded = {
  readonly change: SourceChange;
  readonly cases: number;
  readonly participations: number;
  readonly requests: number;
  readonly agencies: number;
  readonly reporting: number;
};

/**
 * Replaces whole cases: all that the facts hold of the staged cases goes, the staged rows come, and cases that a full extract
 * no longer holds are withdrawn; requests come where the bundle has a requests.csv. Runs in the caller's transaction, over staged rows that every check has passed. Throws when
 * the facts are not what was staged.
 */
export async function loadStaged(
  client: ClientBase,
  { source, importId, now, staged, change }: Loading,
): Promise<Loaded> {
  const counted = async (statement: string, parameters: readonly unknown[] = []) =>
    (await client.query(statement, [...parameters])).rowCount ?? 0;

  const currentBefore = await countCurrent(client, source);
  await client.query(INSERT_SOURCE, [source, now]);
  if (change.replaced + change.returned > 0) {
    for (const statement of DELETE_STAGED_CASES) await client.query(statement);
  }
  if (change.withdrawn > 0) await client.query(WITHDRAW_CASES, [importId]);
  const cases = await counted(INSERT_CASES, [source, importId]);
  const participations = await counted(INSERT_PARTICIPATIONS);
  const requests = staged.requests ? await loadRequests(client, staged.requests, { source, importId }) : 0;
  const agencies = await counted(UPSERT_AGENCIES);
  await client.query(DELETE_REPORTING, [source]);
  const reporting = await counted(INSERT_REPORTING, [source]);
  const { loaded, currentAfter } = await loadedTotals(client, { source, importId });
  assertBalance({ staged, loaded, change, currentBefore, currentAfter });
  return { change, cases, participations, requests, agencies, reporting };
}

async function countCurrent(client: ClientBase, source: string): Promise<number> {
  const { rows } = await client.query<{ readonly cases: number }>(COUNT_CURRENT, [source]);
  return rows[0]?.cases ?? 0;
}

const COUNT_CURRENT = `
  select count(*)::integer as cases from facts.case_record where source_id = $1 and withdrawn_by is null`;

/** No index leads to the participations of a case: reading them all once costs less than keeping one for every row. */
const DELETE_STAGED_CASES = ['participation', 'case_record'].map(
  (table) => `delete from facts.${table} where case_key in
    (select case_key from source_case where fate in ('REPLACED', 'RETURNED'))`,
);

const WITHDRAW_CASES = `
  update facts.case_record set withdrawn_by = $1
  where case_key in (select case_key from source_case where fate = 'WITHDRAWN')`;

const INSERT_SOURCE = `
  insert into facts.source (source_id, first_import_at) values ($1, $2) on conflict (source_id) do nothing`;

const CASE_COLUMNS = [
  'case_key',
  'case_id',
  'record_key',
  'opened_on',
  'closed_on',
  'status',
  'lead_country',
  'lead_agency',
  'crime',
  'other_crimes',
  'is_cyber',
  'is_organised',
  'instruments',
  'channels',
  'disposition',
  'disposition_on',
  'refusal_ground',
  ...QUANTITIES,
  'has_jit',
  'confidentiality',
].join(', ');

/** In the order of the key, so that the index grows at neighbouring places and not all over. */
const INSERT_CASES = `
  insert into facts.case_record (source_id, import_id, content_hash, ${CASE_COLUMNS})
  select $1::text, $2::bigint, case_sum.content_hash, ${CASE_COLUMNS}
  from staged_case join case_sum using (case_key) order by case_key`;

const PARTICIPATION_COLUMNS = `case_key, party_type, country, agency, role, instrument, channels, urgency,
  requested_on, received_on, responded_on, executed_on, result, refusal_ground, is_judicial_delay`;

const INSERT_PARTICIPATIONS = `
  insert into facts.participation (${PARTICIPATION_COLUMNS})
  select ${PARTICIPATION_COLUMNS} from staged_participation`;

const UPSERT_AGENCIES = `
  insert into facts.agency (agency, label, party_type, agency_type, country, parent, valid_from, valid_to, successor)
  select agency, label, party_type, agency_type, country, parent, valid_from, valid_to, successor from staged_agency order by agency
  on conflict (agency) do update set
    label = excluded.label, party_type = excluded.party_type, agency_type = excluded.agency_type,
    country = excluded.country, parent = excluded.parent, valid_from = excluded.valid_from,
    valid_to = excluded.valid_to, successor = excluded.successor`;

const DELETE_REPORTING = `
  delete from facts.reporting where source_id = $1
    and (party_axis, code, year) in (select party_axis, code, year from staged_reporting)`;

const INSERT_REPORTING = `
  insert into facts.reporting (source_id, party_axis, code, year, reported)
  select $1::text, party_axis, code, year, reported from staged_reporting`;
