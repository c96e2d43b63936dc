import { PARTY_TYPE } from '#domain/codes/agency';
import { CHANNEL } from '#domain/codes/channel';
import { INSTRUMENT } from '#domain/codes/instrument';
import { ROLE } from '#domain/codes/role';
import { ANSWER_COLUMNS } from './answer-columns.ts';
import { listOf, optional, type RowOf, required } from './column.ts';
import { COUNTRY_KIND, codeOf } from './parse-code.ts';
import { AGENCY_KIND, CASE_ID_KIND } from './parse-text.ts';

/** The columns of participations.csv: one row is one party in one role in one case. */
export const PARTICIPATION_COLUMNS = {
  caseId: required('case_id', CASE_ID_KIND, 'A case of cases.csv.'),
  partyType: required(
    'party_type',
    codeOf('party type', PARTY_TYPE),
    'A State through one of its agencies, or a body.',
  ),
  country: optional('country', COUNTRY_KIND, 'Required for a STATE, empty for a BODY.'),
  agency: optional(
    'agency',
    AGENCY_KIND,
    'Required for a BODY. Must be known: a body of the list, agencies.csv, or an earlier import.',
  ),
  role: required('role', codeOf('role', ROLE), 'Exactly one LEAD a case, at most one INITIATING.'),
  instrument: optional('instrument', codeOf('instrument', INSTRUMENT), 'Legal basis of this participation.'),
  channels: listOf('channel', codeOf('channel', CHANNEL), 'Channels used with this party.'),
  ...ANSWER_COLUMNS,
} as const;

export type ParticipationRow = RowOf<typeof PARTICIPATION_COLUMNS>;
