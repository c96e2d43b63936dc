import type { Client } from 'pg';
import type { Participation } from '#domain/case';
import { checkStaged } from '../../../etl/check/check.ts';
import type { ExtractScope } from '../../../etl/check/extract-scope.ts';
import { readSourceChange } from '../../../etl/check/source-changes.ts';
import { connectEtl } from '../../../etl/connection.ts';
import { createFindingCollector } from '../../../etl/findings/finding-collector.ts';
import { bundleTotals } from '../../../etl/load/bundle-totals.ts';
import { type Loaded, loadStaged } from '../../../etl/load/load.ts';
import type { ReadRow } from '../../../etl/parse/row-reader.ts';
import { CASE_RUNS } from '../../../etl/staging/case-runs.ts';
import { contentHash } from '../../../etl/staging/content-hash.ts';
import { caseKey } from '../../../etl/staging/record-key.ts';
import { createStages } from '../../../etl/staging/stage-file.ts';

const SOURCE = 'test-source';
const SCOPE = { source_id: SOURCE, extract_date: '2025-01-31', period_start: '2024', period_end: '2024' };
const NOW = new Date('2025-01-31T00:00:00Z');

export const ALL_FILES = new Set([
  'cases.csv',
  'participations.csv',
  'requests.csv',
  'agencies.csv',
  'reporting.csv',
] as const);

type StagedRow = Readonly<Record<string, unknown>>;

/** Rows as they are staged, by column; what a row leaves out is what is usual. A cell that is null could not be read. */
export type StagedRows = {
  readonly cases?: readonly StagedRow[];
  readonly participations?: readonly StagedRow[];
  readonly agencies?: readonly StagedRow[];
  readonly reporting?: readonly StagedRow[];
  readonly scope?: Partial<ExtractScope>;
};

const CASE = {
  opened_on: '2024-03-01',
  status: 'OPEN',
  lead_country: 'ES',
  crime: '0701',
  disposition: 'PENDING',
  other_crimes: [],
  channels: [],
  instruments: [],
};
const PARTY = { party_type: 'STATE', country: 'ES', role: 'LEAD', channels: [] };
const AGENCY = { party_type: 'STATE', country: 'ES', label: 'Test', agency_type: 'UNKNOWN' };
const REPORTING = { party_axis: 'country', code: 'ES', year: '2024', reported: true };

/** Opens a transaction in which the rows are staged and checked. The caller ends the connection. */
export async function checkRows(databaseUrl: string, rows: StagedRows) {
  const client = await connectEtl(databaseUrl);
  await client.query('begin');
  await createStages(client);
  await stage(
    client,
    'case',
    (rows.cases ?? []).map((row) => ({ content_hash: hashOf(row), ...withKey({ ...CASE, ...row }) })),
  );
  await stage(
    client,
    'participation',
    withMarks((rows.participations ?? []).map((row) => withKey({ ...PARTY, ...row }))),
  );
  await stage(
    client,
    'agency',
    (rows.agencies ?? []).map((row) => ({ ...AGENCY, ...row })),
  );
  await stage(
    client,
    'reporting',
    (rows.reporting ?? []).map((row) => ({ ...REPORTING, ...row })),
  );
  const findings = createFindingCollector();
  const scope = { ...SCOPE, ...rows.scope };
  const { repeated } = await checkStaged(client, { scope, wholeFiles: ALL_FILES, findings });
  const told = findings.kept.map(({ code, line, value }) => [code, line ?? value].join(' '));
  return { client, repeated, told, findings };
}

/** What is told of the rows: each finding as its code and its line, or its value where it has no line. */
export async function toldOf(databaseUrl: string, rows: StagedRows): Promise<readonly string[]> {
  const { client, told } = await checkRows(databaseUrl, rows);
  await client.end();
  return told;
}

/** Checks the rows and loads them for good, whatever is told of them. */
export async function loadRows(
  databaseUrl: string,
  importId: number,
  rows: StagedRows,
): Promise<Loaded & { readonly told: readonly string[] }> {
  const { client, told, repeated } = await checkRows(databaseUrl, rows);
  const participations = (rows.participations ?? []).length - repeated.participations;
  const staged = await bundleTotals(client, participations);
  const change = await readSourceChange(client);
  const loaded = await loadStaged(client, { source: SOURCE, importId, now: NOW, staged, change });
  await client.query('commit');
  await client.end();
  return { ...loaded, told };
}

/** A case of two States with its rows, under its id. */
export function caseOf(id: string, change: StagedRow = {}, partner = 'FR', agency?: string) {
  return {
    cases: [{ case_id: id, ...change }],
    participations: [
      { case_id: id },
      { case_id: id, country: partner, role: 'REQUESTED', ...(agency === undefined ? {} : { agency }) },
    ],
  };
}

/** Several of them as one bundle. */
export function together(...parts: readonly StagedRows[]): StagedRows {
  return {
    cases: parts.flatMap(({ cases = [] }) => cases),
    participations: parts.flatMap(({ participations = [] }) => participations),
  };
}

function withKey(row: StagedRow): StagedRow {
  const { case_id: id } = row;
  if (typeof id !== 'string') return row;
  return { case_key: caseKey(SOURCE, id).toString(), record_key: id.length * 1000, ...row };
}

/** Participations with what is staged beside each: what stands together is compared while it is read. */
function withMarks(rows: readonly StagedRow[]): readonly StagedRow[] {
  const follower = CASE_RUNS.open();
  const before = rows.map((row) => follower.next(readOf(row), textOf(row.case_id), hashOf(row)));
  const cells = [...before.slice(1), follower.end()].map((text) => text.split('\t'));
  return rows.map((row, index) => ({ ...marks(cells[index] ?? []), ...row }));
}

function marks(cells: readonly string[]): StagedRow {
  const values = cells.map((cell) => (cell === '\\N' ? null : cell));
  return Object.fromEntries(CASE_RUNS.columns.map(({ name }, index) => [name, values[index]]));
}

function readOf(row: StagedRow): ReadRow<Participation> {
  const { country, agency, instrument, party_type: partyType, role } = row;
  const fields = { country, agency, instrument, partyType, role };
  const known = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? undefined]));
  // Of a participation these fields are all that its follower asks.
  const participation = known as unknown as Participation;
  const key = textOf(row.case_id);
  return { line: 0, isRefused: row.is_refused === true, key, row: participation } as ReadRow<Participation>;
}

function textOf(cell: unknown): string | undefined {
  return typeof cell === 'string' ? cell : undefined;
}

function hashOf(row: StagedRow): number {
  return contentHash(JSON.stringify(row));
}

/** Rows stand on lines 2, 3, 4 … unless they say otherwise. */
async function stage(client: Client, table: string, rows: readonly StagedRow[]): Promise<void> {
  const placed = rows.map((row, index) => ({ line: index + 2, is_refused: false, ...row }));
  await client.query(
    `insert into staged_${table} select * from jsonb_populate_recordset(null::staged_${table}, $1)`,
    [JSON.stringify(placed)],
  );
}
