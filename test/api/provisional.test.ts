import { expect, test } from '@jest/globals';
import type { CellRow } from '../../api/figures/cells.ts';
import type { FoundRelease } from '../../api/release.query.ts';
import { foundRelease } from './found-release.ts';
import { shapedTable } from './shaped-table.ts';

/** An extract of 2020, cut in 2020, is provisional. */
const FOUND: FoundRelease = {
  ...foundRelease(),
  provisional: [{ source: 'A', first: 2020, last: 2020, cut: 2020 }],
};
const flags = (query: string, rows?: readonly CellRow[]) =>
  shapedTable(query, FOUND, rows).figures.map(({ status }) => status.join(' '));

test('marks the figures of the years that a provisional extract covers', () => {
  expect(flags('metric=cases&by=year')).toEqual(['', 'p', '']);
  expect(flags('metric=cases&by=country&year=2020')).toEqual(['p', 'p', 'p']);
  expect(flags('metric=cases&by=country&year=2021')).toEqual(['', '', '']);
});

test('marks years together as soon as one of them is', () => {
  expect(flags('metric=cases')).toEqual(['p']);
  expect(flags('metric=cases&year=2019..2021')).toEqual(['p']);
  expect(shapedTable('metric=cases&by=year', FOUND).totals).toMatchObject([{ figures: [{ status: ['p'] }] }]);
  expect(
    shapedTable('metric=cases&by=year&year=2019,2021', FOUND).totals.map((total) =>
      total.basis === 'withheld' ? [] : total.figures.map(({ status }) => status),
    ),
  ).toEqual([[[]]]);
});

test('marks months of such a year', () => {
  expect(flags('metric=cases&by=quarter&quarter=2020-Q4,2021-Q1')).toEqual(['p', '']);
});

test('marks a letter in the place of a value with nothing', () => {
  expect(flags('metric=multilateral-share&year=2020')).toEqual(['z']);
});

test('marks a change from a provisional year', () => {
  const cells = (['2019', '2020', '2021'] as const).map((year) => ({ year, cases: 100, keys: 1 }));
  expect(flags('metric=cases-change&by=year', cells)).toEqual(['z', 'p', 'p']);
});

test('says what the letter means, where it stands', () => {
  const notes = (query: string) => shapedTable(query, FOUND).notes.filter(({ id }) => id === 'provisional');
  expect(notes('metric=cases&by=year')).toMatchObject([{ must: true }]);
  expect(notes('metric=cases&year=2021')).toEqual([]);
});
