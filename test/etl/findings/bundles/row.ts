import {
  agenciesWith,
  CASE,
  CASES,
  casesWith,
  caseWith,
  PAIR,
  PARTS,
  partsWith,
  partWith,
  reportingWith,
} from '../changed-bundle.ts';
import type { FindingBundle } from './finding-bundle.ts';

/** Bundles that raise the findings about the cells of one row together. */
export const ROW_BUNDLES: readonly FindingBundle[] = [
  ['HEADER_REPEATED', casesWith(`${CASES}\n${CASE}\n${CASES}\n`), ['cases.csv', 3, undefined]],
  ['FIELD_COUNT_DIFFERS', casesWith(`${CASES}\n${CASE},\n`), ['cases.csv', 2, undefined]],
  ['CLOSED_BEFORE_OPENED', caseWith('closed_on', '2024-01-09'), ['cases.csv', 2, 'closed_on']],
  ['DISPOSITION_BEFORE_OPENED', caseWith('disposition_on', '2023'), ['cases.csv', 2, 'disposition_on']],
  ['DATE_AFTER_EXTRACT', caseWith('closed_on', '2025'), ['cases.csv', 2, 'closed_on']],
  [
    'DATE_AFTER_EXTRACT',
    partWith('received_on', '2025-01-01T00:00Z'),
    ['participations.csv', 3, 'received_on'],
  ],
  [
    'TIMES_OUT_OF_ORDER',
    {
      'cases.csv': `${CASES}\n${CASE}\n`,
      'participations.csv': `${PARTS},requested_on,responded_on\ntest-1,STATE,ES,,LEAD,,\ntest-1,STATE,FR,,SOURCE,2024-03-02,2024-03-01\n`,
    },
    ['participations.csv', 3, 'responded_on'],
  ],
  [
    'SAFEGUARDED_OVER_IDENTIFIED',
    caseWith('victims_identified,victims_safeguarded', '9,10'),
    ['cases.csv', 2, 'victims_safeguarded'],
  ],
  [
    'REFUSAL_GROUND_MISSING',
    casesWith(`${CASES}\n${CASE.replace('ARRESTED', 'REFUSED')}\n`),
    ['cases.csv', 2, 'refusal_ground'],
  ],
  ['REFUSAL_GROUND_MISSING', partWith('result', 'REFUSED'), ['participations.csv', 3, 'refusal_ground']],
  ['REFERENCE_YEAR_DIFFERS', caseWith('reference_year', '2023'), ['cases.csv', 2, 'reference_year']],
  [
    'STATE_WITHOUT_COUNTRY',
    partsWith(`${PAIR}\ntest-1,STATE,,,SOURCE`),
    ['participations.csv', 4, 'country'],
  ],
  ['STATE_WITHOUT_COUNTRY', agenciesWith('IT-TEST,Test,,STATE,,'), ['agencies.csv', 4, 'country']],
  ['BODY_WITHOUT_AGENCY', partsWith(`${PAIR}\ntest-1,BODY,,,SOURCE`), ['participations.csv', 4, 'agency']],
  [
    'BODY_WITH_COUNTRY',
    partsWith(`${PAIR}\ntest-1,BODY,BE,EUROPOL,SOURCE`),
    ['participations.csv', 4, 'country'],
  ],
  ['REPORTING_PARTY_UNCLEAR', reportingWith('ES-TEST,ES,2024,Y'), ['reporting.csv', 2, 'agency']],
];
