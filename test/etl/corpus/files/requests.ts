import { gzipSync } from 'node:zlib';
import { REQUEST, REQUESTS, requestsWith, requestWith } from '../../findings/request-bundle.ts';
import type { CorpusFile } from '../corpus-file.ts';

/** Logs of single requests beside the cases. */
export const REQUEST_FILES: readonly CorpusFile[] = [
  ['loaded', 'a request of a case', requestsWith(REQUEST)],
  ['loaded', 'a request of no case', requestsWith('test-r1,,ES,FR')],
  [
    'loaded',
    'many requests of one case between the same States',
    requestsWith(`${REQUEST}\ntest-r2,test-1,ES,FR`),
  ],
  ['loaded', 'a request between States that are not stated', requestsWith('test-r1,,ZZ,QZ')],
  [
    'loaded',
    'requests that a body received and sent',
    {
      'requests.csv': [
        'request_id,requesting_country,requesting_agency,requested_country,requested_agency',
        'test-r1,ES,,,EUROPOL',
        'test-r2,,EUROPOL,ES,ES-TEST',
        'test-r3,ES,,,UNKNOWN',
      ].join('\n'),
    },
  ],
  ['loaded', 'requests.csv without rows', { 'requests.csv': `${REQUESTS}\n` }],
  ['loaded', 'requests.csv packed', { 'requests.csv.gz': gzipSync(`${REQUESTS}\n${REQUEST}\n`) }],
  [
    'loaded',
    'a request with agencies, times and an answer',
    requestWith(
      'requesting_agency,requested_agency,urgency,received_on,responded_on,result',
      'ES-TEST,FR-TEST,URGENT_DIRECT,2024-03-01T09:00Z,2024-03-01T18:00+01:00,FULL',
    ),
  ],
  ['loaded', 'a request that was not answered yet', requestWith('requested_on,result', '2024-03,PENDING')],
  ['refused', 'requests.csv of no byte', { 'requests.csv': '' }, ['FILE_EMPTY requests.csv']],
  [
    'refused',
    'requests.csv with a column of a person',
    requestWith('suspect_name', 'a'),
    ['COLUMN_PERSONAL requests.csv:1'],
  ],
  [
    'refused',
    'requests.csv without the State that was asked',
    { 'requests.csv': 'request_id,requesting_country\ntest-r1,ES\n' },
    ['COLUMN_MISSING requests.csv:1'],
  ],
  [
    'refused',
    'a request twice, once with another answer',
    { 'requests.csv': `${REQUESTS},result\n${REQUEST},PENDING\n${REQUEST},FULL\n` },
    ['REQUEST_ID_REPEATED requests.csv:3'],
  ],
  [
    'refused',
    'a request of a case of another bundle',
    requestsWith(`${REQUEST}\ntest-r2,test-9,ES,FR`),
    ['CASE_NOT_FOUND requests.csv:3'],
  ],
  [
    'refused',
    'an e-mail address as the id of a request',
    requestsWith('jane.roe@example.org,,ES,FR'),
    ['CELL_PERSONAL requests.csv:2'],
  ],
  [
    'refused',
    'a request that a body of a country received',
    requestWith('requested_agency', 'EUROPOL'),
    ['AGENCY_TYPE_DIFFERS requests.csv:2'],
  ],
  [
    'refused',
    'a request that an agency without its country received',
    {
      'requests.csv':
        'request_id,requesting_country,requested_country,requested_agency\ntest-r1,ES,,FR-TEST\n',
    },
    ['AGENCY_TYPE_DIFFERS requests.csv:2'],
  ],
  [
    'refused',
    'a request that nobody sent',
    requestsWith('test-r1,,,FR'),
    ['STATE_WITHOUT_COUNTRY requests.csv:2'],
  ],
  [
    'refused',
    'a refused request without a ground',
    requestWith('result', 'REFUSED'),
    ['REFUSAL_GROUND_MISSING requests.csv:2'],
  ],
];
