import type { Metric } from '../metric.ts';

/** What is open and how fast it is closed. A stock is read at the end of a year and never summed over years (CR-9). */
export const STOCKS = [
  {
    id: 'ongoing-cases',
    label: 'Ongoing cases',
    unit: 'cases',
    definition:
      'Cases opened by the end of the year and not closed then. Cases that are closed without a date, or whose status is unknown, are not in it.',
    catalogue: 'M02',
    countingUnit: 'CASE',
    needs: ['cases.opened_on', 'cases.closed_on', 'cases.status'],
    clock: 'OPEN_AT_END',
    asks: ['year'],
    formula: { kind: 'cases' },
    source: 'Eurojust annual report, ongoing cases',
  },
  {
    id: 'closed-cases',
    label: 'Cases closed',
    unit: 'cases',
    definition:
      'Cases closed in the year, whenever they were opened. Cases that are closed without a date are not in it.',
    catalogue: 'M20',
    countingUnit: 'CASE',
    needs: ['cases.closed_on'],
    clock: 'CLOSED',
    formula: { kind: 'cases', clock: 'CLOSED' },
    source: 'CEPEJ, resolved cases',
  },
  {
    id: 'clearance-rate',
    label: 'Clearance rate',
    unit: '%',
    definition: 'Cases closed in the year for each 100 opened in it. Above 100 the backlog shrinks.',
    catalogue: 'M20',
    countingUnit: 'CASE',
    needs: ['cases.opened_on', 'cases.closed_on'],
    clock: 'CLOSED',
    formula: { kind: 'ratio', numerator: { clock: 'CLOSED' }, denominator: { clock: 'OPENED' }, times: 100 },
    source: 'CEPEJ, clearance rate',
  },
  {
    id: 'disposition-time',
    label: 'Disposition time',
    unit: 'days',
    definition:
      'Days that it would take to close the cases ongoing at the end of the year at the pace of that year: ongoing over closed, times 365.',
    catalogue: 'M21',
    countingUnit: 'CASE',
    needs: ['cases.opened_on', 'cases.closed_on', 'cases.status'],
    clock: 'OPEN_AT_END',
    asks: ['year'],
    formula: {
      kind: 'ratio',
      numerator: { clock: 'OPEN_AT_END' },
      denominator: { clock: 'CLOSED' },
      times: 365,
    },
    source: 'CEPEJ, disposition time',
  },
] as const satisfies readonly Metric[];
