import type { TestCase, TestRelease } from './test-release.ts';

const base: TestCase = {
  year: '2019',
  outcomeYear: '2020',
  crime: '0302',
  outcome: 'CONVICTED',
  scope: 'BILATERAL',
  closedYear: '2020',
  openAtEndOf: ['2019'],
  channels: ['SIENA'],
  instruments: ['EIO'],
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

const OPEN = { closedYear: 'ZZ', openAtEndOf: ['2021'], channels: ['UNKNOWN'], instruments: [] };

/** Seven cases of three States and a body, 2019 to 2021, as release 1. Spain is in all of them. */
export const SEVEN_CASES: TestRelease = {
  number: 1,
  categories: {
    year: {
      OPENED: ['2019', '2021'],
      OUTCOME: ['2020', '2021', 'ZZ'],
      CLOSED: ['2020', 'ZZ'],
      OPEN_AT_END: ['2019', '2021'],
    },
    month: { OPENED: ['2019-03', '2021-05', 'ZZ'], OUTCOME: ['ZZ'], CLOSED: ['ZZ'] },
    country: ['ES', 'FR', 'AU'],
    country_group: ['EU27_2020'],
    agency: ['AU-AFP', 'ES-GC', 'EUROPOL', 'FR-PN'],
    agency_group: [],
    panel: [],
    crime: ['0302', '030221', '0701', 'ZZ'],
    outcome: ['CONVICTED', 'ARRESTED', 'NOT_RECORDED'],
    scope: ['BILATERAL', 'MULTILATERAL'],
    states: ['2', '3'],
    partner: ['AU', 'ES', 'FR'],
    agency_partner: ['AU', 'ES', 'FR'],
    channel: ['SIENA', 'UNKNOWN'],
    instrument: ['EIO', 'NONE'],
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
    { ...base, month: '2019-03' },
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
      month: '2021-05',
      outcomeYear: '2021',
      closedYear: 'ZZ',
      openAtEndOf: ['2021'],
      channels: ['SIENA', 'UNKNOWN'],
      instruments: ['NONE'],
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
      closedYear: 'ZZ',
      openAtEndOf: ['2021'],
      channels: ['SIENA', 'UNKNOWN'],
      instruments: ['NONE'],
    },
    { ...without(base), ...OPEN, year: '2021', outcome: 'NOT_RECORDED', outcomeYear: 'ZZ' },
    { ...without(base), ...OPEN, crime: 'ZZ', year: '2021', outcome: 'NOT_RECORDED', outcomeYear: 'ZZ' },
  ],
};

/** The case, with the number of arrests not stated. */
function without({ arrests: _, ...rest }: TestCase): TestCase {
  return rest;
}

/** The same release where requests were counted too: in 2020 and 2022. Their rows are for the test to write. */
export const WITH_REQUESTS: TestRelease = {
  ...SEVEN_CASES,
  categories: {
    ...SEVEN_CASES.categories,
    request: {
      year: ['2020', '2022'],
      requesting: ['ES'],
      requested: ['DE', 'FR'],
      urgency: ['NORMAL'],
      result: ['FULL', 'ZZ'],
      refusal_ground: ['ZZ'],
    },
  },
};
