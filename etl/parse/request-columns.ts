import { CHANNEL } from '#domain/codes/channel';
import { INSTRUMENT } from '#domain/codes/instrument';
import { ANSWER_COLUMNS } from './answer-columns.ts';
import { listOf, optional, present, type RowOf, required } from './column.ts';
import { COUNTRY_KIND, codeOf } from './parse-code.ts';
import { AGENCY_KIND, CASE_ID_KIND, REQUEST_ID_KIND } from './parse-text.ts';

const REQUESTING_AGENCY = 'Its agency, or the body that asked. Must be known.';
const REQUESTED_AGENCY = 'Its agency, or the body that was asked. Must be known.';

/** The columns of requests.csv: one row is one request from one State to another, or between a State and a body. */
export const REQUEST_COLUMNS = {
  requestId: required('request_id', REQUEST_ID_KIND, 'Pseudonym of the request, unique in the source.'),
  caseId: optional('case_id', CASE_ID_KIND, 'A case of cases.csv, if the request belongs to one.'),
  requestingCountry: present(
    'requesting_country',
    COUNTRY_KIND,
    'The State that asked; empty where a body did.',
  ),
  requestingAgency: optional('requesting_agency', AGENCY_KIND, REQUESTING_AGENCY),
  requestedCountry: present(
    'requested_country',
    COUNTRY_KIND,
    'The State that was asked; empty where a body was.',
  ),
  requestedAgency: optional('requested_agency', AGENCY_KIND, REQUESTED_AGENCY),
  instrument: optional('instrument', codeOf('instrument', INSTRUMENT), 'Legal basis of the request.'),
  channels: listOf('channel', codeOf('channel', CHANNEL), 'Channels on which it went.'),
  ...ANSWER_COLUMNS,
} as const;

export type RequestRow = RowOf<typeof REQUEST_COLUMNS>;
