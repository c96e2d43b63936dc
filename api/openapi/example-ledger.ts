import type { CoverageTable } from '#domain/coverage';
import type { Ledger } from '#domain/ledger';
import { EXAMPLE_RELEASE } from './example-table.ts';

/** A made-up page of the revision ledger: one country delivered cases of a year late. */
export const EXAMPLE_CHANGES: Ledger = {
  release: { ...EXAMPLE_RELEASE, number: 2, reason: 'Spain delivered 2020 late.' },
  since: { ...EXAMPLE_RELEASE, isLatest: false },
  reason: 'Spain delivered 2020 late.',
  total: 1,
  totals: [{ aggregate: 'by_country', changes: 1 }],
  years: [{ clock: 'OPENED', added: [], removed: [] }],
  reporting: [],
  changes: [
    {
      aggregate: 'by_country',
      clock: 'OPENED',
      part: 'INVOLVED',
      cell: { country: 'ES', year: '2020' },
      metric: 'cases',
      labels: {
        metric: 'Cooperation cases',
        clock: 'Year in which the case was opened',
        part: 'Involved in any role',
        country: 'Spain',
        year: '2020',
      },
      old: { value: 128, status: [] },
      new: { value: 141, status: [] },
      difference: 13,
    },
  ],
  next: null,
};

/** A made-up coverage: one source, which delivered two years of three. */
export const EXAMPLE_COVERAGE: CoverageTable = {
  release: EXAMPLE_RELEASE,
  by: 'source',
  years: ['2019', '2020', '2021'],
  parties: [
    {
      code: 'demonstration',
      label: 'demonstration',
      extractDate: '2025-12-31',
      status: 'FINAL',
      states: ['reported', 'not-reported', 'reported'],
    },
  ],
  totals: [
    { year: '2019', reported: 1, expected: 1 },
    { year: '2020', reported: 0, expected: 1 },
    { year: '2021', reported: 1, expected: 1 },
  ],
};
