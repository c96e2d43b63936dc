import {
  agenciesWith,
  CASE,
  CASES,
  casesWith,
  PAIR,
  PARTS,
  partsWith,
  reportingWith,
} from '../../findings/changed-bundle.ts';
import type { CorpusFile } from '../corpus-file.ts';

const REPEATED = ['PARTICIPATION_REPEATED participations.csv:4'];
const partsWithUrgency = (first: string, second: string) => ({
  'cases.csv': `${CASES}\n${CASE}\n`,
  'participations.csv': `${PARTS},urgency\ntest-1,STATE,ES,,LEAD,\ntest-1,STATE,FR,,SOURCE,${first}\ntest-1,STATE,FR,,SOURCE,${second}\n`,
});

/** Rows and keys that stand more than once. */
export const REPEATED_FILES: readonly CorpusFile[] = [
  [
    'held',
    'a participation twice with the same values',
    partsWith(`${PAIR}\ntest-1,STATE,FR,FR-TEST,REQUESTED`),
    REPEATED,
    'the same is on line 3',
  ],
  [
    'held',
    'a participation twice, once in quotes and with blanks',
    partsWith(`${PAIR}\n"test-1",STATE, FR ,"FR-TEST",REQUESTED`),
    REPEATED,
  ],
  [
    'held',
    'a lead twice with the same values',
    partsWith(`${PAIR}\ntest-1,STATE,ES,ES-TEST,LEAD`),
    REPEATED,
    'the same is on line 2',
  ],
  [
    'held',
    'a participation twice by an alias of its State',
    partsWith(`${PAIR.replace('FR,FR-TEST', 'GR,')}\ntest-1,STATE,EL,,REQUESTED`),
    REPEATED,
  ],
  [
    'held',
    'a file that holds all its rows twice',
    partsWith(`${PAIR}\n${PAIR}`),
    [...REPEATED, 'PARTICIPATION_REPEATED participations.csv:5'],
  ],
  [
    'refused',
    'a participation twice with other values',
    partsWithUrgency('NORMAL', ''),
    ['PARTICIPATION_CONTRADICTED participations.csv:4'],
    'compare line 3',
  ],
  ['loaded', 'a party in two roles', partsWith(`${PAIR}\ntest-1,STATE,FR,FR-TEST,SOURCE`)],
  ['loaded', 'a State with and without its agency', partsWith(`${PAIR}\ntest-1,STATE,FR,,REQUESTED`)],
  [
    'held',
    'a case twice with the same values',
    casesWith(`${CASES}\n${CASE}\n${CASE}\n`),
    ['CASE_REPEATED cases.csv:3'],
    'the same is on line 2',
  ],
  [
    'refused',
    'a case twice with other values',
    casesWith(`${CASES}\n${CASE}\n${CASE.replace('CLOSED', 'OPEN')}\n`),
    ['CASE_ID_REPEATED cases.csv:3'],
    'it stands on line 2 too',
  ],
  [
    'refused',
    'a case three times',
    casesWith(`${CASES}\n${CASE}\n${CASE.replace('CLOSED', 'OPEN')}\n${CASE.replace('0701', '0903')}\n`),
    ['CASE_ID_REPEATED cases.csv:3', 'CASE_ID_REPEATED cases.csv:4'],
  ],
  [
    'loaded',
    'case ids that differ by their case alone',
    {
      'cases.csv': `${CASES}\n${CASE}\n${CASE.replace('test-1', 'TEST-1')}\n`,
      'participations.csv': `${PARTS}\n${PAIR}\n${PAIR.replaceAll('test-1', 'TEST-1')}\n`,
    },
  ],
  [
    'loaded',
    'case ids that differ by leading zeros alone',
    {
      'cases.csv': `${CASES}\n${CASE.replace('test-1', '1')}\n${CASE.replace('test-1', '01')}\n`,
      'participations.csv': `${PARTS}\n${PAIR.replaceAll('test-1', '1')}\n${PAIR.replaceAll('test-1', '01')}\n`,
    },
  ],
  [
    'refused',
    'a second lead',
    partsWith(`${PAIR}\ntest-1,STATE,FR,FR-TEST,LEAD`),
    ['LEAD_REPEATED participations.csv:4'],
    'another is on line 2',
  ],
  [
    'refused',
    'an agency twice with other values',
    agenciesWith('ES-TEST,Another,ES,STATE,,'),
    ['AGENCY_REPEATED agencies.csv:4'],
  ],
  [
    'refused',
    'a year of reporting twice with other values',
    reportingWith(',ES,2024,Y\n,ES,2024,N'),
    ['REPORTING_REPEATED reporting.csv:3'],
  ],
];
