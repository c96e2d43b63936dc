import type { DataTable } from '#domain/data-table';
import { METRICS } from '#domain/metric';
import { count, testAxis, testTable } from '../../table-fixture.ts';

const STATES = [
  { code: 'AT', label: 'Austria' },
  { code: 'ES', label: 'Spain' },
  { code: 'FR', label: 'France' },
  { code: 'ZZ', label: 'Not stated' },
];

const none = { value: null, status: ['z'] as const };
const silent = { value: null, status: ['x'] as const };

/** Cases initiated: Spain 30 towards France, France 12 towards Spain and 5 towards Austria, which did not report. */
export function testPairs(metric = 'cases-initiated'): DataTable {
  return testTable({
    title: 'Cases initiated by country and partner country',
    metric: METRICS.find(({ id }) => id === metric) ?? METRICS[0],
    query: `metric=${metric}&by=country,partner&year=2019..2023&release=4`,
    dimensions: [
      { ...testAxis('country', STATES), label: 'Country' },
      { ...testAxis('partner', STATES), label: 'Partner country' },
    ],
    fixed: [{ dimension: 'year', label: 'Year', category: { code: '2019..2023', label: '2019–2023' } }],
    // biome-ignore format: a matrix is read as one
    figures: [
      none, silent, silent, silent,
      count(0), none, count(30), count(90),
      count(5), count(12), none, count(0),
      count(0), count(80), count(0), count(0),
    ],
    totals: [],
    symbols: [
      { status: 'x', label: 'not reported' },
      { status: 'z', label: 'not applicable' },
    ],
  });
}
