import type { Category, DataTable, TableDimension } from '#domain/data-table';
import type { Dimension } from '#domain/dimension';
import type { Figure } from '#domain/figure';
import { METRICS } from '#domain/metric';
import type { Release } from '#domain/release';

export const testRelease: Release = {
  number: 4,
  state: 'published',
  isLatest: true,
  publishedAt: '2024-03-12T09:30:00Z',
  extractDate: '2023-12-31',
  synthetic: true,
  method: { id: 'none', label: 'Figures are exact.' },
  firstYear: 2019,
  lastYear: 2023,
  periods: [
    { first: 2019, last: 2023, label: 'All years' },
    { first: 2022, last: 2023, label: 'Last 2 years' },
  ],
  sources: [{ source: 'TEST', extractDate: '2023-12-31', status: 'FINAL' }],
  note: null,
  reason: null,
  withdrawal: null,
};

export const count = (value: number): Figure => ({ value, status: [] });

export function testAxis(id: Dimension, categories: readonly Category[]): TableDimension {
  return { id, label: id === 'year' ? 'Year' : 'Country', categories, additive: id === 'year' };
}

export const testYears = testAxis('year', [
  { code: '2021', label: '2021' },
  { code: '2022', label: '2022' },
  { code: '2023', label: '2023' },
]);

export const testCountries = testAxis('country', [
  { code: 'ES', label: 'Spain' },
  { code: 'FR', label: 'France' },
]);

/** Cases by year: 10, not reported, 14 provisional; a total, one note that must be read and one that may. */
export function testTable(changes: Partial<DataTable> = {}): DataTable {
  return {
    title: 'Cooperation cases by year',
    metric: METRICS[0],
    clock: { code: 'OPENED', label: 'Year in which the case was opened' },
    part: null,
    selection: {
      metric: 'cases',
      by: ['year'],
      filters: { year: ['2021', '2022', '2023'] },
      clock: 'OPENED',
      part: null,
      release: 'latest',
      lang: 'en',
    },
    query: 'metric=cases&by=year&year=2021..2023',
    coverage: [],
    release: testRelease,
    dimensions: [testYears],
    fixed: [],
    figures: [count(10), { value: null, status: ['x'] }, { value: 14, status: ['p'] }],
    totals: [{ over: ['year'], basis: 'cases', figures: [count(24)] }],
    notes: [
      { id: 'must', text: 'A note that must be read.', must: true },
      { id: 'may', text: 'A note that may be read.', must: false },
    ],
    symbols: [
      { status: 'x', label: 'not reported' },
      { status: 'p', label: 'provisional' },
    ],
    citation: 'Liaison (2024): Cooperation cases by year. Release 4.',
    ...changes,
  };
}
