import type { Metric } from '../metric.ts';

/** How cases end. Cases for which no outcome is recorded are in no denominator (CR-7). */
export const OUTCOMES = [
  {
    id: 'outcome-share',
    label: 'Share of outcomes',
    unit: '%',
    definition: 'Cases with the outcome as a share of the cases with a recorded outcome.',
    catalogue: 'M23',
    countingUnit: 'CASE',
    needs: ['cases.disposition', 'cases.disposition_on'],
    clock: 'OUTCOME',
    formula: {
      kind: 'ratio',
      numerator: { where: { axis: 'outcome', notIn: ['NOT_RECORDED'] } },
      denominator: { where: { axis: 'outcome', notIn: ['NOT_RECORDED'] } },
      over: ['outcome', 'outcome_group'],
      outside: ['NOT_RECORDED'],
      times: 100,
    },
    source: 'Home Office, Crime outcomes in England and Wales; police.uk outcomes',
  },
  {
    id: 'outcome-coverage',
    label: 'Outcomes recorded',
    unit: '%',
    definition: 'Cases with a recorded outcome as a share of all cases.',
    catalogue: 'M24',
    countingUnit: 'CASE',
    needs: ['cases.disposition'],
    clock: 'OPENED',
    formula: {
      kind: 'ratio',
      numerator: { where: { axis: 'outcome', notIn: ['NOT_RECORDED'] } },
      denominator: {},
      times: 100,
    },
    source: 'police.uk outcomes',
  },
] as const satisfies readonly Metric[];
