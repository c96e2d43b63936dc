import { manifestWith } from '../../bundle.ts';
import { agenciesWith, CASE, CASES, casesWith, caseWith } from '../changed-bundle.ts';
import type { FindingBundle } from './finding-bundle.ts';

/** Bundles that raise the findings about what looks like a person. */
export const PERSONAL_BUNDLES: readonly FindingBundle[] = [
  [
    'CELL_PERSONAL',
    casesWith(`${CASES}\n${CASE.replace('test-1', '192.0.2.10')}\n`),
    ['cases.csv', 2, 'case_id'],
  ],
  [
    'CELL_PERSONAL',
    casesWith(`${CASES}\n${CASE.replace('test-1', 'jane@example.org')}\n`),
    ['cases.csv', 2, 'case_id'],
  ],
  ['CELL_PERSONAL', caseWith('lead_agency', 'DE89370400440532013000'), ['cases.csv', 2, 'lead_agency']],
  ['CELL_PERSONAL', caseWith('arrests', '+44 20 7946 0958'), ['cases.csv', 2, 'arrests']],
  ['CELL_PERSONAL', caseWith('closed_on', 'born 1980-01-02'), ['cases.csv', 2, 'closed_on']],
  ['CELL_PERSONAL', agenciesWith('IT-TEST,Unit of Dr. Roe,IT,STATE,,'), ['agencies.csv', 4, 'name']],
  [
    'NUMBERS_PERSONAL',
    casesWith(`${CASES}\n${CASE.replace('test-1', '4111111111111111')}\n`),
    ['cases.csv', undefined, 'case_id'],
  ],
  [
    'NOTES_PERSONAL',
    { 'manifest.json': manifestWith({ notes: 'Ask Mr Doe, tel. +44 20 7946 0958.' }) },
    ['manifest.json', undefined, 'notes'],
  ],
];
