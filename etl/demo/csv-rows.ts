import type { Case, Participation } from '#domain/case';
import { QUANTITIES } from '#domain/quantity';

/** The columns of the two files of a bundle, in the order of their definition. */
export const CASE_COLUMNS: readonly string[] = [
  'case_id',
  'opened_on',
  'closed_on',
  'reference_year',
  'status',
  'lead_country',
  'lead_agency',
  'crime_iccs',
  'crime_iccs_other',
  'cyber_flag',
  'ocg_flag',
  'instruments',
  'channels',
  'disposition',
  'disposition_on',
  'refusal_ground',
  ...QUANTITIES,
  'jit',
  'conf_status',
];

export const PARTICIPATION_COLUMNS: readonly string[] = [
  'case_id',
  'party_type',
  'country',
  'agency',
  'role',
  'instrument',
  'channel',
  'urgency',
  'requested_on',
  'received_on',
  'responded_on',
  'executed_on',
  'result',
  'refusal_ground',
  'judicial_auth_delay',
];

/** A case as a row of cases.csv. No value of a demonstration case needs quotes. */
export function caseRow(record: Case): string {
  return [
    record.caseId,
    record.openedOn,
    record.closedOn,
    record.openedOn.slice(0, 4),
    record.status,
    record.leadCountry,
    record.leadAgency,
    record.crime,
    record.otherCrimes.join(';'),
    flag(record.isCyber),
    flag(record.isOrganised),
    record.instruments.join(';'),
    record.channels.join(';'),
    record.disposition,
    record.dispositionOn,
    record.refusalGround,
    ...QUANTITIES.map((quantity) => record.quantities[quantity]),
    flag(record.hasJit),
    record.confidentiality,
  ].join(',');
}

/** A participation as a row of participations.csv. */
export function participationRow(row: Participation): string {
  return [
    row.caseId,
    row.partyType,
    row.country,
    row.agency,
    row.role,
    row.instrument,
    row.channels.join(';'),
    row.urgency,
    row.requestedOn,
    row.receivedOn,
    row.respondedOn,
    row.executedOn,
    row.result,
    row.refusalGround,
    flag(row.isJudicialDelay),
  ].join(',');
}

/** Values as a row of a file whose texts may hold commas and quotes (RFC 4180). */
export function textRow(values: readonly string[]): string {
  return values
    .map((value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
    .join(',');
}

/** Yes, no, or nothing where it is not known. `join` writes `undefined` as nothing too. */
function flag(isSo: boolean | undefined): string {
  if (isSo === undefined) return '';
  return isSo ? 'Y' : 'N';
}
