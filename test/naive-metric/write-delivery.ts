import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case, Participation } from '#domain/case';
import { QUANTITIES } from '#domain/quantity';
import type { ReportingRow } from '#domain/reporting';
import type { Request } from '#domain/request';
import { NAMED_STATES, PARENTS } from './arbitrary-case.ts';
import type { Delivery } from './delivery.ts';

type Cell = string | boolean | readonly string[] | undefined;
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

type Answered = Pick<
  Request,
  | 'urgency'
  | 'requestedOn'
  | 'receivedOn'
  | 'respondedOn'
  | 'executedOn'
  | 'result'
  | 'refusalGround'
  | 'isJudicialDelay'
>;

const CASES: Columns<Case> = {
  case_id: (row) => row.caseId,
  opened_on: (row) => row.openedOn,
  closed_on: (row) => row.closedOn,
  status: (row) => row.status,
  lead_country: (row) => row.leadCountry,
  lead_agency: (row) => row.leadAgency,
  crime_iccs: (row) => row.crime,
  instruments: (row) => row.instruments,
  channels: (row) => row.channels,
  disposition: (row) => row.disposition,
  disposition_on: (row) => row.dispositionOn,
  conf_status: (row) => row.confidentiality,
  ...Object.fromEntries(QUANTITIES.map((quantity) => [quantity, (row: Case) => row.quantities[quantity]])),
};

const ANSWERED: Columns<Answered> = {
  urgency: (row) => row.urgency,
  requested_on: (row) => row.requestedOn,
  received_on: (row) => row.receivedOn,
  responded_on: (row) => row.respondedOn,
  executed_on: (row) => row.executedOn,
  result: (row) => row.result,
  refusal_ground: (row) => row.refusalGround,
  judicial_auth_delay: (row) => row.isJudicialDelay,
};

const PARTICIPATIONS: Columns<Participation> = {
  case_id: (row) => row.caseId,
  party_type: (row) => row.partyType,
  country: (row) => row.country,
  agency: (row) => row.agency,
  role: (row) => row.role,
  instrument: (row) => row.instrument,
  channel: (row) => row.channels,
  ...ANSWERED,
};

const REQUESTS: Columns<Request> = {
  request_id: (row) => row.requestId,
  case_id: (row) => row.caseId,
  requesting_country: (row) => row.requestingCountry,
  requesting_agency: (row) => (row.requestingCountry === undefined ? 'EUROPOL' : undefined),
  requested_country: (row) => row.requestedCountry,
  requested_agency: (row) => (row.requestedCountry === undefined ? 'EUROPOL' : undefined),
  ...ANSWERED,
};

const REPORTING: Columns<ReportingRow> = {
  agency: ({ axis, code }) => (axis === 'agency' ? code : undefined),
  country: ({ axis, code }) => (axis === 'country' ? code : undefined),
  year: (row) => row.year,
  reported: (row) => row.reported,
};

const AGENCIES = [
  'agency,name,country,party_type,parent',
  ...NAMED_STATES.flatMap((state) =>
    ['A', 'B'].map(
      (unit) =>
        `${state}-${unit},Test agency ${unit} of ${state},${state},STATE,${parentOf(`${state}-${unit}`)}`,
    ),
  ),
].join('\n');

function parentOf(agency: string): string {
  return Object.entries(PARENTS).find(([unit]) => unit === agency)?.[1] ?? '';
}

/** Writes a delivery as the bundle that its source would send, into a new folder. */
export async function writeDelivery(folder: string, delivery: Delivery): Promise<string> {
  const { source, extractDate, extent, cases, participations, requests, reporting } = delivery;
  const manifest = { ...MANIFEST, source_id: source, extract_date: extractDate, extent };
  await mkdir(folder);
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await write('manifest.json', JSON.stringify(manifest));
  await write('agencies.csv', AGENCIES);
  await write('cases.csv', csv(CASES, cases));
  await write('participations.csv', csv(PARTICIPATIONS, participations));
  await write('reporting.csv', csv(REPORTING, reporting));
  if (requests) await write('requests.csv', csv(REQUESTS, requests));
  return folder;
}

const MANIFEST = {
  schema_version: '1',
  period_start: '2018',
  period_end: '2023',
  status: 'FINAL',
  counting_unit: 'CASE',
  reference_date_rule: 'CR-1',
};

function csv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cells = rows.map((row) =>
    Object.values(columns)
      .map((of) => written(of(row)))
      .join(','),
  );
  return [Object.keys(columns).join(','), ...cells].join('\n');
}

function written(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'Y' : 'N';
  return typeof cell === 'string' ? cell : (cell ?? []).join(';');
}
