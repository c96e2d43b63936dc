import {
  agenciesWith,
  CASE,
  CASES,
  casesWith,
  caseWith,
  PAIR,
  PARTS,
  partsWith,
  reportingWith,
} from '../changed-bundle.ts';
import type { FindingBundle } from './finding-bundle.ts';

/** Bundles that raise the findings about rows that do not agree with others. */
export const LINK_BUNDLES: readonly FindingBundle[] = [
  ['CASE_REPEATED', casesWith(`${CASES}\n${CASE}\n${CASE}\n`), ['cases.csv', 3, 'case_id']],
  [
    'CASE_ID_REPEATED',
    casesWith(`${CASES}\n${CASE}\n${CASE.replace('ARRESTED', 'CHARGED')}\n`),
    ['cases.csv', 3, 'case_id'],
  ],
  ['CASE_NOT_FOUND', partsWith(`${PAIR}\ntest-9,STATE,ES,,SOURCE`), ['participations.csv', 4, 'case_id']],
  [
    'LEAD_MISSING',
    partsWith('test-1,STATE,ES,,SOURCE\ntest-1,STATE,FR,,SOURCE'),
    ['cases.csv', 2, 'case_id'],
  ],
  ['LEAD_REPEATED', partsWith(`${PAIR}\ntest-1,STATE,FR,FR-TEST,LEAD`), ['participations.csv', 4, 'role']],
  [
    'INITIATING_REPEATED',
    partsWith(`${PAIR}\ntest-1,STATE,FR,FR-TEST,INITIATING\ntest-1,STATE,ES,ES-TEST,INITIATING`),
    ['participations.csv', 5, 'role'],
  ],
  [
    'LEAD_COUNTRY_DIFFERS',
    partsWith('test-1,STATE,FR,FR-TEST,LEAD\ntest-1,STATE,ES,,SOURCE'),
    ['cases.csv', 2, 'lead_country'],
  ],
  [
    'LEAD_COUNTRY_DIFFERS',
    partsWith('test-1,BODY,,EUROPOL,LEAD\ntest-1,STATE,ES,,SOURCE'),
    ['cases.csv', 2, 'lead_country'],
  ],
  ['LEAD_AGENCY_DIFFERS', caseWith('lead_agency', 'ES-CNP'), ['cases.csv', 2, 'lead_agency']],
  [
    'AGENCY_UNKNOWN',
    partsWith(`${PAIR}\ntest-1,STATE,ES,ES-TOST,SOURCE`),
    ['participations.csv', 4, 'agency'],
  ],
  ['AGENCY_UNKNOWN', caseWith('lead_agency', 'ES-TOST'), ['cases.csv', 2, 'lead_agency']],
  ['AGENCY_UNKNOWN', agenciesWith('IT-TEST,Test,IT,STATE,IT-TOST,'), ['agencies.csv', 4, 'parent']],
  ['AGENCY_UNKNOWN', reportingWith('IT-TOST,,2024,Y'), ['reporting.csv', 2, 'agency']],
  [
    'AGENCY_COUNTRY_DIFFERS',
    partsWith(`${PAIR}\ntest-1,STATE,FR,ES-TEST,SOURCE`),
    ['participations.csv', 4, 'agency'],
  ],
  ['AGENCY_COUNTRY_DIFFERS', caseWith('lead_agency', 'FR-TEST'), ['cases.csv', 2, 'lead_agency']],
  [
    'AGENCY_TYPE_DIFFERS',
    partsWith(`${PAIR}\ntest-1,STATE,FR,EUROPOL,SOURCE`),
    ['participations.csv', 4, 'agency'],
  ],
  ['AGENCY_REPEATED', agenciesWith('ES-TEST,Test,ES,STATE,,'), ['agencies.csv', 4, 'agency']],
  ['AGENCY_PARTY_CHANGED', agenciesWith('EUROPOL-EC3,Test,FR,STATE,,'), ['agencies.csv', 4, 'agency']],
  ['REPORTING_REPEATED', reportingWith(',ES,2024,Y\n,ES,2024,N'), ['reporting.csv', 3, 'year']],
  ['PARTICIPATION_REPEATED', partsWith(`${PAIR}\n${PAIR}`), ['participations.csv', 4, 'case_id']],
  [
    'PARTICIPATION_CONTRADICTED',
    {
      'cases.csv': `${CASES}\n${CASE}\n`,
      'participations.csv': `${PARTS},urgency\ntest-1,STATE,ES,,LEAD,\ntest-1,STATE,FR,,SOURCE,NORMAL\ntest-1,STATE,FR,,SOURCE,\n`,
    },
    ['participations.csv', 4, 'case_id'],
  ],
  ['NOT_COOPERATION', partsWith('test-1,STATE,ES,ES-TEST,LEAD'), ['cases.csv', 2, 'case_id']],
];
