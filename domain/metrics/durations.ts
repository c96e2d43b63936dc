import type { Metric } from '../metric.ts';

/** How long it took, in whole calendar days. Medians and percentiles are exact; only what has both dates to the day is in them. */
export const DURATIONS = [
  {
    id: 'response-time-median',
    label: 'Response time, median',
    unit: 'days',
    definition: 'Days from receipt to response that half of the requests did not exceed.',
    catalogue: 'M19',
    countingUnit: 'REQUEST',
    needs: ['requests.received_on', 'requests.responded_on'],
    clock: 'RECEIVED',
    formula: { kind: 'duration', days: 'RESPONSE', at: 0.5 },
    source: 'Home Office, time taken to outcome (median)',
  },
  {
    id: 'response-time-p90',
    label: 'Response time, 90th percentile',
    unit: 'days',
    definition: 'Days from receipt to response that nine in ten requests did not exceed.',
    catalogue: 'M19',
    countingUnit: 'REQUEST',
    needs: ['requests.received_on', 'requests.responded_on'],
    clock: 'RECEIVED',
    formula: { kind: 'duration', days: 'RESPONSE', at: 0.9 },
    source: 'Home Office, time taken to outcome',
  },
  {
    id: 'case-duration-median',
    label: 'Case duration, median',
    unit: 'days',
    definition: 'Days from opening to closing that half of the cases closed in the year did not exceed.',
    catalogue: 'M22',
    countingUnit: 'CASE',
    needs: ['cases.opened_on', 'cases.closed_on'],
    clock: 'CLOSED',
    formula: { kind: 'duration', days: 'CASE', at: 0.5 },
    source: 'CEPEJ, length of proceedings',
  },
  {
    id: 'case-duration-p90',
    label: 'Case duration, 90th percentile',
    unit: 'days',
    definition:
      'Days from opening to closing that nine in ten of the cases closed in the year did not exceed.',
    catalogue: 'M22',
    countingUnit: 'CASE',
    needs: ['cases.opened_on', 'cases.closed_on'],
    clock: 'CLOSED',
    formula: { kind: 'duration', days: 'CASE', at: 0.9 },
    source: 'CEPEJ, length of proceedings',
  },
] as const satisfies readonly Metric[];
