import { createHash, createHmac } from 'node:crypto';
import { Client } from 'pg';
import type { Case, Participation } from '#domain/case';
import type { Request } from '#domain/request';
import { connectionAs } from '../etl/schema/connection.ts';
import { dropPartitions } from './release-partitions.ts';

const SECRET = 'test-record-key-secret';

/** What one source is to have loaded, without going through an import. */
export type TestFacts = {
  readonly source: string;
  readonly manifest: { readonly extract_date: string; readonly status: string; readonly synthetic?: boolean };
  readonly cases: readonly Case[];
  readonly participations: readonly Participation[];
  readonly requests?: readonly Request[];
  readonly agencies?: readonly Record<string, string>[];
  readonly reporting?: readonly Record<string, string | boolean>[];
};

/** The key of a case for disclosure control: first 4 bytes of an HMAC of its id. */
export function testRecordKey(caseId: string): number {
  return createHmac('sha256', SECRET).update(`case:${caseId}`).digest().readUInt32BE(0);
}

/** The key of a request, made in the same way. */
export function testRequestKey(requestId: string): number {
  return createHmac('sha256', SECRET).update(`request:${requestId}`).digest().readUInt32BE(0);
}

/** Writes a source straight into the tables of facts. */
export async function insertFacts(databaseUrl: string, facts: TestFacts): Promise<void> {
  const client = new Client(connectionAs('etl', databaseUrl));
  await client.connect();
  try {
    const importId = await insertImport(client, facts);
    await insertRows(
      client,
      'case_record',
      facts.cases.map((each) => ({ ...caseRow(facts.source, each), import_id: importId })),
    );
    await insertRows(
      client,
      'participation',
      facts.participations.map((each) => partyRow(facts.source, each)),
    );
    await insertRows(
      client,
      'request',
      (facts.requests ?? []).map((each) => ({ ...requestRow(facts.source, each), import_id: importId })),
    );
    await insertRows(client, 'agency', facts.agencies ?? []);
    await insertRows(
      client,
      'reporting',
      (facts.reporting ?? []).map((row) => ({ source_id: facts.source, ...row })),
    );
  } finally {
    await client.end();
  }
}

/** Empties the tables of facts, and of releases too. */
export async function deleteEverything(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ tables: string }>(`
      select string_agg(c.oid::regclass::text, ', ') as tables
      from pg_class c where relnamespace in ('facts'::regnamespace, 'stats'::regnamespace)
        and relkind in ('r', 'p') and not relispartition`);
    await client.query(`truncate ${rows[0]?.tables}`);
    await dropPartitions(client);
  } finally {
    await client.end();
  }
}

async function insertImport(client: Client, { source, manifest }: TestFacts): Promise<string | undefined> {
  const at = '2026-01-01T00:00:00Z';
  await client.query('insert into facts.source values ($1, $2) on conflict (source_id) do nothing', [
    source,
    at,
  ]);
  const { rows } = await client.query<{ import_id: string }>(
    `insert into facts.import (source_id, state, started_at, finished_at, manifest)
     values ($1, 'loaded', $2, $2, $3) returning import_id`,
    [source, at, JSON.stringify({ source_id: source, ...manifest })],
  );
  return rows[0]?.import_id;
}

async function insertRows(client: Client, table: string, rows: readonly object[]): Promise<void> {
  await client.query(
    `insert into facts.${table} select * from jsonb_populate_recordset(null::facts.${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

function caseRow(source: string, each: Case) {
  return {
    case_key: caseKey(source, each.caseId),
    source_id: source,
    case_id: each.caseId,
    record_key: testRecordKey(each.caseId),
    opened_on: each.openedOn,
    closed_on: each.closedOn,
    status: each.status,
    lead_country: each.leadCountry,
    lead_agency: each.leadAgency,
    crime: each.crime,
    other_crimes: each.otherCrimes,
    channels: each.channels,
    instruments: each.instruments,
    is_cyber: each.isCyber,
    is_organised: each.isOrganised,
    disposition: each.disposition,
    disposition_on: each.dispositionOn,
    refusal_ground: each.refusalGround,
    has_jit: each.hasJit,
    confidentiality: each.confidentiality,
    ...each.quantities,
  };
}

function partyRow(source: string, each: Participation) {
  return {
    case_key: caseKey(source, each.caseId),
    party_type: each.partyType,
    country: each.country,
    agency: each.agency,
    role: each.role,
    ...answerRow(each),
  };
}

function requestRow(source: string, each: Request) {
  return {
    request_key: caseKey(source, each.requestId),
    source_id: source,
    request_id: each.requestId,
    record_key: testRequestKey(each.requestId),
    case_key: each.caseId === undefined ? undefined : caseKey(source, each.caseId),
    requesting_country: each.requestingCountry,
    requesting_agency: each.requestingAgency,
    requested_country: each.requestedCountry,
    requested_agency: each.requestedAgency,
    ...answerRow(each),
  };
}

function answerRow(each: Participation | Request) {
  return {
    instrument: each.instrument,
    channels: each.channels,
    urgency: each.urgency,
    requested_on: each.requestedOn,
    received_on: each.receivedOn,
    responded_on: each.respondedOn,
    executed_on: each.executedOn,
    result: each.result,
    refusal_ground: each.refusalGround,
    is_judicial_delay: each.isJudicialDelay,
  };
}

/** First 8 bytes of a hash of source and case id, as the signed number that a bigint column holds. */
function caseKey(source: string, caseId: string): string {
  return createHash('sha256').update(`${source}\0${caseId}`).digest().readBigInt64BE(0).toString();
}
