/** Urgency classes of Dir. 2023/977 Art. 5: limits of 8 hours, 3 and 7 calendar days. */
export const URGENCY = {
  URGENT_DIRECT: 'Urgent, direct access (8 hours)',
  URGENT_INDIRECT: 'Urgent, no direct access (3 days)',
  NORMAL: 'Not urgent (7 days)',
} as const;

export type Urgency = keyof typeof URGENCY;

/** What one party answered, unlike the outcome of the whole case. */
export const RESULT = {
  FULL: 'Answered in full',
  PARTIAL: 'Answered in part',
  REFUSED: 'Refused',
  WITHDRAWN: 'Withdrawn',
  NO_RESPONSE: 'No response',
  PENDING: 'Pending',
  NA: 'Not applicable',
} as const;

export type Result = keyof typeof RESULT;
