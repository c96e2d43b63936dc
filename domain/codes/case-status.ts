/** Where the case stands in the system of its owner. */
export const CASE_STATUS = {
  OPEN: 'Open',
  CLOSED: 'Closed',
  SUSPENDED: 'Suspended',
  UNKNOWN: 'Not stated',
} as const;

export type CaseStatus = keyof typeof CASE_STATUS;

/** Confidentiality of a row at its source: any of them keeps the case out of public tables. */
export const CONFIDENTIALITY = {
  C: 'Confidential statistical information',
  N: 'Not for publication',
  P: 'Primary confidentiality',
} as const;

export type Confidentiality = keyof typeof CONFIDENTIALITY;
