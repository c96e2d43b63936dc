import { GOOD_BUNDLE } from '../bundle.ts';

/** The files of the small bundle that a fuzz test changes, with every kind of column. */
export const FUZZED: Readonly<Record<FuzzedName, string>> = {
  'manifest.json': GOOD_BUNDLE['manifest.json'] ?? '',
  'agencies.csv': GOOD_BUNDLE['agencies.csv'] ?? '',
  'cases.csv': `case_id,opened_on,status,lead_country,lead_agency,crime_iccs,disposition,disposition_on,channels,arrests,jit
test-1,2024-01-10,CLOSED,ES,ES-TEST,0701,ARRESTED,2024-05,SIENA;I247,3,Y
test-2,2024-02,OPEN,FR,,0903,PENDING,,,,
`,
  'participations.csv': `case_id,party_type,country,agency,role,received_on,result
test-1,STATE,ES,ES-TEST,LEAD,,
test-1,STATE,FR,FR-TEST,REQUESTED,2024-03-01T09:30Z,FULL
test-2,STATE,FR,,LEAD,,
test-2,BODY,,EUROPOL,ANALYSIS,,NA
`,
};

export type FuzzedName = 'manifest.json' | 'agencies.csv' | 'cases.csv' | 'participations.csv';
export const FUZZED_NAMES = ['manifest.json', 'agencies.csv', 'cases.csv', 'participations.csv'] as const;
