import { manifestWith } from '../../bundle.ts';
import { REQUEST, requestsWith, requestWith } from '../request-bundle.ts';
import type { FindingBundle } from './finding-bundle.ts';

/** Bundles that raise the findings about requests.csv. */
export const REQUEST_BUNDLES: readonly FindingBundle[] = [
  ['REQUEST_ID_MALFORMED', requestsWith('test r1,,ES,FR'), ['requests.csv', 2, 'request_id']],
  ['REQUEST_ID_REPEATED', requestsWith(`${REQUEST}\n${REQUEST}`), ['requests.csv', 3, 'request_id']],
  ['CASE_NOT_FOUND', requestsWith('test-r1,test-9,ES,FR'), ['requests.csv', 2, 'case_id']],
  ['STATE_WITHOUT_COUNTRY', requestsWith('test-r1,,ES,'), ['requests.csv', 2, 'requested_country']],
  ['STATE_WITHOUT_COUNTRY', requestsWith('test-r1,,,FR'), ['requests.csv', 2, 'requesting_country']],
  ['COUNTRY_UNKNOWN', requestsWith('test-r1,,EUROPOL,FR'), ['requests.csv', 2, 'requesting_country']],
  ['AGENCY_UNKNOWN', requestWith('requesting_agency', 'ES-TOST'), ['requests.csv', 2, 'requesting_agency']],
  ['AGENCY_UNKNOWN', requestWith('requested_agency', 'FR-TOST'), ['requests.csv', 2, 'requested_agency']],
  [
    'AGENCY_COUNTRY_DIFFERS',
    requestWith('requesting_agency', 'FR-TEST'),
    ['requests.csv', 2, 'requesting_agency'],
  ],
  [
    'AGENCY_COUNTRY_DIFFERS',
    requestWith('requested_agency', 'ES-TEST'),
    ['requests.csv', 2, 'requested_agency'],
  ],
  [
    'AGENCY_TYPE_DIFFERS',
    requestWith('requested_agency', 'EUROPOL'),
    ['requests.csv', 2, 'requested_agency'],
  ],
  [
    'AGENCY_TYPE_DIFFERS',
    {
      'requests.csv':
        'request_id,requesting_country,requesting_agency,requested_country\ntest-r1,,ES-TEST,FR\n',
    },
    ['requests.csv', 2, 'requesting_agency'],
  ],
  [
    'TIMES_OUT_OF_ORDER',
    requestWith('received_on,responded_on', '2024-03-02,2024-03-01'),
    ['requests.csv', 2, 'responded_on'],
  ],
  ['DATE_AFTER_EXTRACT', requestWith('requested_on', '2025'), ['requests.csv', 2, 'requested_on']],
  ['MOMENT_WITHOUT_ZONE', requestWith('received_on', '2024-03-01T09:30'), ['requests.csv', 2, 'received_on']],
  ['REFUSAL_GROUND_MISSING', requestWith('result', 'REFUSED'), ['requests.csv', 2, 'refusal_ground']],
  ['CODE_UNKNOWN', requestWith('urgency', 'URGENT'), ['requests.csv', 2, 'urgency']],
  [
    'ROW_COUNT_DIFFERS',
    { ...requestsWith(REQUEST), 'manifest.json': manifestWith({ row_count_requests: 2 }) },
    ['requests.csv', undefined, undefined],
  ],
  [
    'ROW_COUNT_DIFFERS',
    { 'manifest.json': manifestWith({ row_count_requests: 2 }) },
    ['requests.csv', undefined, undefined],
  ],
];
