import type { ClientBase } from 'pg';
import { QUANTITIES } from '#domain/quantity';

/** What an import writes beside the staged rows. */
export type Loading = { readonly source: string; readonly importId: number; readonly now: Date };

/** How many cases were replaced, and how many rows of each file are now in the facts. */
export type Loaded = {
  readonly casesReplaced: number;
  readonly cases: number;
  readonly participations: number;
  readonly agencies: number;
  readonly reporting: number;
};

/**
 * Replaces whole cases: all that the facts hold of the staged cases goes, and the staged rows come. Runs in the caller's
 * transaction, over staged rows that every check has passed.
 */
export async function loadStaged(client: ClientBase, { source, importId, now }: Loading): Promise<Loaded> {
  const counted = async (statement: string, parameters: readonly unknown[] = []) =>
    (await client.query(statement, [...parameters])).rowCount ?? 0;

  await client.query(INSERT_SOURCE, [source, now]);
  for (const table of CASE_TABLES) await client.query(deleteStagedCases(table));
  const casesReplaced = await counted(deleteStagedCases('case_record'));
  const cases = await counted(INSERT_CASES, [source, importId]);
  const participations = await counted(INSERT_PARTICIPATIONS);
  for (const statement of INSERT_BRIDGES) await client.query(statement);
  const agencies = await counted(UPSERT_AGENCIES);
  await client.query(DELETE_REPORTING, [source]);
  const reporting = await counted(INSERT_REPORTING, [source]);
  return { casesReplaced, cases, participations, agencies, reporting };
}

const CASE_TABLES = ['participation', 'case_crime', 'case_channel', 'case_instrument'] as const;

function deleteStagedCases(table: (typeof CASE_TABLES)[number] | 'case_record'): string {
  return `delete from facts.${table} where case_key in (select case_key from staged_case)`;
}

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
  'is_cyber',
  'is_organised',
  'disposition',
  'disposition_on',
  'refusal_ground',
  ...QUANTITIES,
  'has_jit',
  'confidentiality',
].join(', ');

/** In the order of the key, so that the index grows at neighbouring places and not all over. */
const INSERT_CASES = `
  insert into facts.case_record (source_id, import_id, ${CASE_COLUMNS})
  select $1::text, $2::bigint, ${CASE_COLUMNS} from staged_case order by case_key`;

const PARTICIPATION_COLUMNS = `case_key, party_type, country, agency, role, instrument, channels, urgency,
  requested_on, received_on, responded_on, executed_on, result, refusal_ground, is_judicial_delay`;

const INSERT_PARTICIPATIONS = `
  insert into facts.participation (${PARTICIPATION_COLUMNS})
  select ${PARTICIPATION_COLUMNS} from staged_participation order by case_key`;

/** The lists of a case: its crimes, and the channels and instruments of the case and of its participations together. */
const INSERT_BRIDGES = [
  `insert into facts.case_crime (case_key, crime, is_principal)
    select case_key, crime, true from staged_case
    union all
    select case_key, other, false
    from (select case_key, crime, unnest(other_crimes) as other from staged_case) listed where other <> crime
    order by 1`,
  `insert into facts.case_channel (case_key, channel)
    select case_key, unnest(channels) from staged_case
    union
    select case_key, unnest(channels) from staged_participation order by 1`,
  `insert into facts.case_instrument (case_key, instrument)
    select case_key, unnest(instruments) from staged_case
    union
    select case_key, instrument from staged_participation where instrument is not null order by 1`,
];

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
