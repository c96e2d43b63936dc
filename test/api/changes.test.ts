import { expect, test } from '@jest/globals';
import { compiled } from './compiled.ts';
import { foundRelease } from './found-release.ts';
import { shapedTable } from './shaped-table.ts';

const row = (year: string, cases: number) => ({ year, cases, keys: 1 });
const ROWS = [row('2019', 40), row('2020', 50), row('2021', 45), row('ALL', 135)];

test('compares each year with the year before, also with one that is not shown', () => {
  const table = shapedTable('metric=cases-change&by=year&year=2020..2021', foundRelease(), ROWS);
  expect(table.title).toBe('Cooperation cases: change from the year before by year: 2020–2021');
  expect(table.figures).toEqual([
    { value: 25, status: [], ratio: { numerator: 10, denominator: 40 } },
    { value: -10, status: [], ratio: { numerator: -5, denominator: 50 } },
  ]);
});

test('has no change for the first year, nor for the years together', () => {
  const table = shapedTable('metric=cases-change&by=year', foundRelease(), ROWS);
  expect(table.figures[0]).toEqual({ value: null, status: ['z'] });
  expect(table.totals).toEqual([
    { over: ['year'], basis: 'withheld', why: 'Rows do not add up, because each is a change of its own.' },
  ]);
});

test('gives no change for a year that is not complete', () => {
  const found = foundRelease({ extractDate: '2021-12-30' });
  const table = shapedTable('metric=cases-change&by=year', found, ROWS);
  expect(table.figures.map(({ value }) => value)).toEqual([null, 25, null]);
});

test('shows a held year as a row, because a change is one of year by year', () => {
  const table = shapedTable('metric=cases-change&year=2021', foundRelease(), ROWS);
  expect(table.query).toBe('metric=cases-change&by=year&year=2021');
  expect(table.figures.map(({ value }) => value)).toEqual([-10]);
});

test('reads all years, whatever is shown', () => {
  expect(compiled('metric=cases-change&by=year&year=2021').parameters).toEqual([1, 'year', 'OPENED']);
});

test('gives the change of a share in percentage points, of the whole of its rows', () => {
  const cell = (year: string, channel: string, cases: number) => ({
    ...{ year, channel, cases, keys: 1 },
    ...{ numerator: cases, denominator: cases },
  });
  const rows = [
    ...[cell('2019', 'SIENA', 10), cell('2019', 'ALL', 40)],
    ...[cell('2020', 'SIENA', 20), cell('2020', 'ALL', 40)],
    ...[cell('2021', 'SIENA', 5), cell('2021', 'ALL', 19)],
  ];
  const table = shapedTable(
    'metric=channel-share-change&channel=SIENA&year=2020..2021',
    foundRelease(),
    rows,
  );
  expect(table.query).toBe('metric=channel-share-change&by=year,channel&year=2020..2021&channel=SIENA');
  expect(table.metric.unit).toBe('percentage points');
  expect(table.figures).toEqual([
    { value: 25, status: [] },
    { value: null, status: ['z'] },
  ]);
});

test('shows a held year also beside the rows of a whole', () => {
  const table = shapedTable('metric=channel-share-change&by=channel&year=2021');
  expect(table.query).toBe('metric=channel-share-change&by=channel,year&year=2021');
});
