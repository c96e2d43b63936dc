import type { Changes } from './bundles/finding-bundle.ts';

export const CASES = 'case_id,opened_on,status,lead_country,crime_iccs,disposition';
export const CASE = 'test-1,2024-01-10,CLOSED,ES,0701,ARRESTED';
export const PARTS = 'case_id,party_type,country,agency,role';
export const PAIR = 'test-1,STATE,ES,ES-TEST,LEAD\ntest-1,STATE,FR,FR-TEST,REQUESTED';

export const caseWith = (column: string, value: string): Changes => ({
  'cases.csv': `${CASES},${column}\n${CASE},${value}\n`,
  'participations.csv': `${PARTS}\n${PAIR}\n`,
});
export const casesWith = (content: string): Changes => ({
  'cases.csv': content,
  'participations.csv': `${PARTS}\n${PAIR}\n`,
});
export const partWith = (column: string, value: string): Changes => ({
  'cases.csv': `${CASES}\n${CASE}\n`,
  'participations.csv': `${PARTS},${column}\ntest-1,STATE,ES,ES-TEST,LEAD,\ntest-1,STATE,FR,FR-TEST,REQUESTED,${value}\n`,
});
export const partsWith = (rows: string): Changes => ({
  'cases.csv': `${CASES}\n${CASE}\n`,
  'participations.csv': `${PARTS}\n${rows}\n`,
});
export const agenciesWith = (row: string): Changes => ({
  'agencies.csv': `agency,name,country,party_type,parent,valid_from\nES-TEST,Test,ES,STATE,,\nFR-TEST,Test,FR,STATE,,\n${row}\n`,
});
export const reportingWith = (rows: string): Changes => ({
  'reporting.csv': `agency,country,year,reported\n${rows}\n`,
});
