import { CHANNEL } from '#domain/codes/channel';
import { INSTRUMENT } from '#domain/codes/instrument';
import { ANSWER_COLUMNS } from './answer-columns.ts';
import { listOf, optional, required } from './column.ts';
import { COUNTRY_KIND, codeOf } from './parse-code.ts';
import { AGENCY_KIND, CASE_ID_KIND, REQUEST_ID_KIND } from './parse-text.ts';

/** The columns of requests.csv: one row is one request from one State to another. */
export const REQUEST_COLUMNS = {
  requestId: required('request_id', REQUEST_ID_KIND, 'Pseudonym of the request, unique in the source.'),
  caseId: optional('case_id', CASE_ID_KIND, 'A case of cases.csv, if the request belongs to one.'),
  requestingCountry: required('requesting_country', COUNTRY_KIND, 'The State that asked.'),
  requestingAgency: optional('requesting_agency', AGENCY_KIND, 'Its agency. Must be known.'),
  requestedCountry: required('requested_country', COUNTRY_KIND, 'The State that was asked.'),
  requestedAgency: optional('requested_agency', AGENCY_KIND, 'Its agency. Must be known.'),
  instrument: optional('instrument', codeOf('instrument', INSTRUMENT), 'Legal basis of the request.'),
  channels: listOf('channel', codeOf('channel', CHANNEL), 'Channels on which it went.'),
  ...ANSWER_COLUMNS,
} as const;
