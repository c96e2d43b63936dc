import { PARTY_TYPE } from '#domain/codes/agency';
import { CHANNEL } from '#domain/codes/channel';
import { INSTRUMENT } from '#domain/codes/instrument';
import { REFUSAL_GROUND } from '#domain/codes/outcome';
import { RESULT, URGENCY } from '#domain/codes/request';
import { ROLE } from '#domain/codes/role';
import { listOf, optional, type RowOf, required } from './column.ts';
import { COUNTRY_KIND, codeOf } from './parse-code.ts';
import { MOMENT_KIND } from './parse-moment.ts';
import { AGENCY_KIND, CASE_ID_KIND, FLAG_KIND } from './parse-text.ts';

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
  urgency: optional('urgency', codeOf('urgency', URGENCY), 'Class of Directive (EU) 2023/977, Article 5.'),
  requestedOn: optional('requested_on', MOMENT_KIND, 'When the request was sent.'),
  receivedOn: optional('received_on', MOMENT_KIND, 'When it was received; the limits run from here.'),
  respondedOn: optional('responded_on', MOMENT_KIND, 'When it was answered.'),
  executedOn: optional('executed_on', MOMENT_KIND, 'When the measure was carried out.'),
  result: optional('result', codeOf('result', RESULT), 'What this party answered.'),
  refusalGround: optional(
    'refusal_ground',
    codeOf('refusal ground', REFUSAL_GROUND),
    'Required if the result is REFUSED.',
  ),
  isJudicialDelay: optional(
    'judicial_auth_delay',
    FLAG_KIND,
    'Whether the limit was missed for a judicial authorisation (Article 18(2)(d)).',
  ),
} as const;

export type ParticipationRow = RowOf<typeof PARTICIPATION_COLUMNS>;
