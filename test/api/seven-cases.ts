import type { TestCase, TestRelease } from './test-release.ts';

const base: TestCase = {
  year: '2019',
  outcomeYear: '2020',
  crime: '0302',
  outcome: 'CONVICTED',
  scope: 'BILATERAL',
  arrests: 2,
  groups: ['EU27_2020'],
  parties: [
    { country: 'ES', agency: 'ES-GC', parts: 'INVOLVED,LEAD,INITIATED' },
    { country: 'FR', agency: 'FR-PN', parts: 'INVOLVED,PARTICIPATED' },
  ],
};

const threeStates: TestCase['parties'] = [
  { country: 'AU', agency: 'AU-AFP', parts: 'INVOLVED,INITIATED' },
  { country: 'ES', agency: 'ES-GC', parts: 'INVOLVED,LEAD,PARTICIPATED' },
  { country: 'FR', agency: 'FR-PN', parts: 'INVOLVED,PARTICIPATED' },
  { agency: 'EUROPOL', parts: 'INVOLVED,PARTICIPATED' },
];

/** Seven cases of three States and a body, 2019 to 2021, as release 1. Spain is in all of them. */
export const SEVEN_CASES: TestRelease = {
  number: 1,
  categories: {
    year: { OPENED: ['2019', '2021'], OUTCOME: ['2020', '2021', 'ZZ'] },
    country: ['ES', 'FR', 'AU'],
    country_group: ['EU27_2020'],
    agency: ['AU-AFP', 'ES-GC', 'EUROPOL', 'FR-PN'],
    crime: ['0302', '030221', '0701', 'ZZ'],
    outcome: ['CONVICTED', 'ARRESTED', 'NOT_RECORDED'],
    scope: ['BILATERAL', 'MULTILATERAL'],
  },
  agencies: [
    ['AU-AFP', 'Australian Federal Police'],
    ['ES-GC', 'Guardia Civil'],
    ['FR-PN', 'Police nationale'],
  ],
  notReported: [
    ['agency', 'AU-AFP', '2019'],
    ['agency', 'ES-GC', '2021'],
    ['agency', 'FR-PN', '2020'],
  ],
  cases: [
    base,
    base,
    { ...base, crime: '0701', arrests: 0 },
    {
      ...base,
      crime: '030221',
      outcome: 'ARRESTED',
      scope: 'MULTILATERAL',
      parties: threeStates,
      arrests: 5,
      year: '2021',
      outcomeYear: '2021',
    },
    {
      ...base,
      crime: '030221',
      outcome: 'ARRESTED',
      scope: 'MULTILATERAL',
      parties: threeStates,
      arrests: 1,
      year: '2021',
      outcomeYear: '2021',
    },
    { ...without(base), year: '2021', outcome: 'NOT_RECORDED', outcomeYear: 'ZZ' },
    { ...without(base), crime: 'ZZ', year: '2021', outcome: 'NOT_RECORDED', outcomeYear: 'ZZ' },
  ],
};

/** The case, with the number of arrests not stated. */
function without({ arrests: _, ...rest }: TestCase): TestCase {
  return rest;
}
