import type { Result, Urgency } from './codes/request.ts';

type ResponseLimit = { readonly hours: number } | { readonly days: number };

/**
 * How long a response may take by the class of the request, from its receipt (Directive (EU) 2023/977 Art. 5). Hours are
 * measured between two instants, so both must have a time; days are calendar days, so both must be known to the day.
 */
export const RESPONSE_LIMIT: Readonly<Record<Urgency, ResponseLimit>> = {
  URGENT_DIRECT: { hours: 8 },
  URGENT_INDIRECT: { days: 3 },
  NORMAL: { days: 7 },
};

/** The results that answer a request. A refusal decides it and does not answer it. */
export const ANSWERING_RESULTS: readonly Result[] = ['FULL', 'PARTIAL'];
