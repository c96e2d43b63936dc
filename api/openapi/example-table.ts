import { CLOCK, PART } from '#domain/codes/counting-axes';
import type { DataTable } from '#domain/data-table';
import { findMetric, type Metric } from '#domain/metric';
import { DISCLOSURE_METHOD, type Release } from '#domain/release';

/** A made-up release, as the description of the service shows it. */
export const EXAMPLE_RELEASE: Release = {
  number: 1,
  state: 'published',
  isLatest: true,
  publishedAt: '2026-01-02T10:00:00Z',
  extractDate: '2025-12-31',
  synthetic: true,
  method: { id: 'none', label: DISCLOSURE_METHOD.none },
  firstYear: 2019,
  lastYear: 2021,
  periods: [{ first: 2019, last: 2021, label: 'All years' }],
  sources: [{ source: 'demonstration', extractDate: '2025-12-31', status: 'FINAL' }],
  note: null,
  reason: null,
  withdrawal: null,
};

/** A made-up table: three years of a country, one of which was not reported. The compiler holds it to the type of a table. */
export const EXAMPLE_TABLE: DataTable = {
  title: 'Cooperation cases by year, Spain',
  metric: cases(),
  clock: { code: 'OPENED', label: CLOCK.OPENED },
  part: { code: 'INVOLVED', label: PART.INVOLVED },
  selection: {
    metric: 'cases',
    by: ['year'],
    filters: { country: ['ES'], year: ['2019', '2020', '2021'] },
    clock: 'OPENED',
    part: null,
    release: 'latest',
    lang: 'en',
  },
  query: 'metric=cases&by=year&year=2019..2021&country=ES',
  release: EXAMPLE_RELEASE,
  dimensions: [
    {
      id: 'year',
      label: 'Year',
      additive: true,
      categories: ['2019', '2020', '2021'].map((year) => ({ code: year, label: year })),
    },
  ],
  fixed: [{ dimension: 'country', label: 'Country', category: { code: 'ES', label: 'Spain' } }],
  figures: [
    { value: 128, status: [] },
    { value: null, status: ['x'] },
    { value: 141, status: ['p'] },
  ],
  totals: [{ over: ['year'], basis: 'cases', figures: [{ value: 269, status: [] }] }],
  notes: [{ id: 'synthetic', text: 'Synthetic data: made up for demonstration.', must: true }],
  coverage: [
    {
      axis: 'agency',
      years: ['2019', '2020', '2021'].map((year) => ({ year, reported: 24, expected: 27 })),
    },
  ],
  symbols: [
    { status: 'x', label: 'Not reported' },
    { status: 'p', label: 'Provisional' },
  ],
  citation: 'Liaison (2026): Cooperation cases by year, Spain. Release 1, published 2026-01-02.',
};

function cases(): Metric {
  const metric = findMetric('cases');
  if (!metric) throw new Error('the metric cases does not exist');
  return metric;
}
