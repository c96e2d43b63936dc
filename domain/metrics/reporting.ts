import type { Metric } from '../metric.ts';

/** How complete the figures are. */
export const REPORTING = [
  {
    id: 'reporting-coverage',
    label: 'Agencies reporting',
    unit: '%',
    definition: 'Agencies that delivered for the year as a share of those that were expected to.',
    catalogue: 'M34',
    countingUnit: 'AGENCY',
    needs: ['reporting.agency', 'reporting.year', 'reporting.reported'],
    clock: 'OPENED',
    formula: { kind: 'reporting' },
    source: 'EAW questionnaire (24 of 28 States); FBI, agencies reporting',
  },
] as const satisfies readonly Metric[];
