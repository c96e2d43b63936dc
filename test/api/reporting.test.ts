import { expect, test } from '@jest/globals';
import type { FoundRelease } from '../../api/release.query.ts';
import { compiled } from './compiled.ts';
import { foundRelease } from './found-release.ts';
import { shapedTable } from './shaped-table.ts';

const row = (code: string, year: string, reported: boolean) =>
  ({ axis: 'agency', code, year, reported }) as const;

/** Of two agencies of Spain and one of France one was silent in 2020. */
const FOUND: FoundRelease = {
  ...foundRelease(),
  reporting: [
    row('ES-GC', '2019', true),
    row('ES-GC', '2020', true),
    row('ES-CNP', '2019', true),
    row('ES-CNP', '2020', false),
    row('FR-PN', '2019', true),
    row('FR-PN', '2020', true),
  ],
  countryOfAgency: new Map([
    ['ES-GC', 'ES'],
    ['ES-CNP', 'ES'],
    ['FR-PN', 'FR'],
  ]),
};

test('says with every table who reported in its years', () => {
  expect(shapedTable('metric=cases&by=year&year=2019..2020', FOUND).coverage).toEqual([
    {
      axis: 'agency',
      years: [
        { year: '2019', reported: 3, expected: 3 },
        { year: '2020', reported: 2, expected: 3 },
      ],
    },
  ]);
  expect(shapedTable('metric=cases&by=year').coverage).toEqual([]);
});

test('gives the agencies that reported as a share of those expected', () => {
  const table = shapedTable('metric=reporting-coverage&by=year,country&year=2020', FOUND);
  expect(table.figures).toEqual([
    { value: null, status: ['z'] },
    { value: 100, status: [], ratio: { numerator: 1, denominator: 1 } },
    { value: 50, status: [], ratio: { numerator: 1, denominator: 2 } },
  ]);
  expect(shapedTable('metric=reporting-coverage&year=2020', FOUND).figures).toMatchObject([
    { ratio: { numerator: 2, denominator: 3 } },
  ]);
  expect(() => compiled('metric=reporting-coverage&by=crime')).toThrow(
    'is known by year, country; leave crime out',
  );
});

test('keeps the agencies that reported in every year shown', () => {
  const agencies = (query: string) =>
    shapedTable(query, FOUND)
      .dimensions.at(-1)
      ?.categories.map(({ code }) => code);
  const query = 'metric=cases&by=year,agency&like-for-like=true';
  expect(agencies(`${query}&year=2019..2020`)).toEqual(['ES-GC', 'FR-PN']);
  expect(agencies('metric=cases&by=agency&like-for-like=true&year=2021')).toEqual([]);
});

test('gives no total of the agencies kept, because a case can be of two of them', () => {
  const table = shapedTable('metric=cases&by=agency&year=2019&like-for-like=true', FOUND);
  expect(table.totals).toMatchObject([{ over: ['agency'], basis: 'withheld' }]);
  expect(table.query).toBe('metric=cases&by=agency&year=2019&like-for-like=true');
});

test('does not restrict what is not counted of agencies', () => {
  expect(() => compiled('metric=cases&by=country&like-for-like=true')).toThrow('leave country out');
  expect(() => compiled('metric=requests-received&by=year&like-for-like=true')).toThrow(
    'is not counted from the cases of agencies',
  );
  expect(() => compiled('metric=cases&by=agency&like-for-like=perhaps')).toThrow('is neither true nor false');
});
