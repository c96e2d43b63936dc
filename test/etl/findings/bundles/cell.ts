import { agenciesWith, CASE, CASES, casesWith, caseWith, partWith } from '../changed-bundle.ts';
import type { FindingBundle } from './finding-bundle.ts';

/** Bundles that raise the findings about single cells. */
export const CELL_BUNDLES: readonly FindingBundle[] = [
  ['CELL_EMPTY', casesWith(`${CASES}\n${CASE.replace('CLOSED', '')}\n`), ['cases.csv', 2, 'status']],
  [
    'CASE_ID_MALFORMED',
    casesWith(`${CASES}\n${CASE.replace('test-1', '2024/1')}\n`),
    ['cases.csv', 2, 'case_id'],
  ],
  ['AGENCY_MALFORMED', caseWith('lead_agency', 'ES TEST'), ['cases.csv', 2, 'lead_agency']],
  ['AGENCY_MALFORMED', caseWith('lead_agency', 'ALL'), ['cases.csv', 2, 'lead_agency']],
  ['CELL_TOO_LONG', caseWith('lead_agency', 'x'.repeat(4097)), ['cases.csv', 2, 'lead_agency']],
  ['LABEL_MALFORMED', agenciesWith(`IT-TEST,${'x'.repeat(201)},IT,STATE,,`), ['agencies.csv', 4, 'name']],
  ['DATE_MALFORMED', caseWith('closed_on', '31.12.2024'), ['cases.csv', 2, 'closed_on']],
  ['DATE_MALFORMED', caseWith('closed_on', '2024-02-30'), ['cases.csv', 2, 'closed_on']],
  ['DATE_MALFORMED', caseWith('closed_on', 'today'), ['cases.csv', 2, 'closed_on']],
  ['DATE_OUT_OF_RANGE', caseWith('closed_on', '2567-02-03'), ['cases.csv', 2, 'closed_on']],
  ['DATE_OUT_OF_RANGE', caseWith('closed_on', '1949'), ['cases.csv', 2, 'closed_on']],
  [
    'MOMENT_MALFORMED',
    partWith('received_on', '2024-03-01T25:00Z'),
    ['participations.csv', 3, 'received_on'],
  ],
  [
    'MOMENT_WITHOUT_ZONE',
    partWith('received_on', '2024-03-01T10:00'),
    ['participations.csv', 3, 'received_on'],
  ],
  ['YEAR_MALFORMED', caseWith('reference_year', '24'), ['cases.csv', 2, 'reference_year']],
  ['CODE_UNKNOWN', caseWith('channels', 'SIENA;siena'), ['cases.csv', 2, 'channels']],
  ['COUNTRY_UNKNOWN', casesWith(`${CASES}\n${CASE.replace('ES', 'EU')}\n`), ['cases.csv', 2, 'lead_country']],
  ['CRIME_UNKNOWN', casesWith(`${CASES}\n${CASE.replace('0701', '701')}\n`), ['cases.csv', 2, 'crime_iccs']],
  ['FLAG_MALFORMED', caseWith('jit', 'yes'), ['cases.csv', 2, 'jit']],
  ['COUNT_MALFORMED', caseWith('arrests', '1000000000'), ['cases.csv', 2, 'arrests']],
  ['COUNT_MALFORMED', caseWith('arrests', '-1'), ['cases.csv', 2, 'arrests']],
  ['COUNT_MALFORMED', caseWith('arrests', '01'), ['cases.csv', 2, 'arrests']],
  ['AMOUNT_MALFORMED', caseWith('assets_frozen_eur', '1.234'), ['cases.csv', 2, 'assets_frozen_eur']],
];
