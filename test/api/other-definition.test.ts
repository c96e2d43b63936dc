import { expect, test } from '@jest/globals';
import { otherDefinitions } from '#domain/other-definition';
import type { FoundRelease } from '../../api/release.query.ts';
import { foundRelease } from './found-release.ts';
import { shapedTable } from './shaped-table.ts';

/** In 2019 a case of France has a party whose role its source does not state. */
const FOUND: FoundRelease = {
  ...foundRelease(),
  otherDefinitions: otherDefinitions([
    { clock: 'OPENED', axis: 'country', code: 'FR', year: '2019' },
    { clock: 'OPENED', axis: 'case', code: '', year: '2019' },
  ]),
};
const of = (...years: readonly string[]) =>
  otherDefinitions(years.map((year) => ({ clock: 'OPENED', axis: 'case', code: '', year })));
const flags = (query: string) => shapedTable(query, FOUND).figures.map(({ status }) => status.join());

test('marks figures by role where a role is not stated', () => {
  expect(flags('metric=cases-initiated&by=country&year=2019')).toEqual(['', 'd', '']);
  expect(flags('metric=cases-initiated&by=country&year=2021')).toEqual(['', '', '']);
});

test('marks the years together as soon as one of them is', () => {
  expect(flags('metric=cases-initiated&country=FR')).toEqual(['d']);
});

test('marks cases of no party in particular', () => {
  expect(flags('metric=cases-initiated&by=year')).toEqual(['d', '', '']);
});

const cells = ['2019', '2020', '2021'].map((year) => ({ year, cases: 100, keys: 1 }));
const table = (query: string, found = FOUND) => shapedTable(query, found, cells);
const letters = (...given: Parameters<typeof table>) =>
  table(...given).figures.map(({ status }) => status.join(' '));
const breakNote = (...given: Parameters<typeof table>) =>
  table(...given).notes.find(({ id }) => id === 'series-break');

test('breaks the series in the first year after another definition ends', () => {
  expect(letters('metric=cases-initiated&by=year')).toEqual(['d', 'b', '']);
  expect(letters('metric=cases-initiated&by=year&year=2020')).toEqual(['b']);
  expect(breakNote('metric=cases-initiated&by=year')).toMatchObject({ must: true });
  expect(breakNote('metric=cases-initiated&by=year')?.text).toMatch('From 2020 on');
});

test('breaks the series in the first year of another definition', () => {
  const later = { ...FOUND, otherDefinitions: of('2021') };
  expect(letters('metric=cases-initiated&by=year', later)).toEqual(['', '', 'd b']);
  expect(
    letters('metric=cases-initiated&by=year', { ...FOUND, otherDefinitions: of('2020', '2021') }),
  ).toEqual(['', 'd b', 'd']);
});

test('breaks the series in the first month of the year only', () => {
  const months = ['2020-01', '2020-02'].map((month) => ({ month, cases: 1, keys: 1 }));
  const { figures } = shapedTable('metric=cases-initiated&by=month&month=2020-01..2020-02', FOUND, months);
  expect(figures.map(({ status }) => status)).toEqual([['b'], []]);
});

test('withholds the change over a break and says so', () => {
  const later = { ...FOUND, otherDefinitions: of('2021') };
  expect(letters('metric=cases-initiated-change&by=year', later)).toEqual(['z', '', 'z']);
  expect(breakNote('metric=cases-initiated-change&by=year', later)?.text).toMatch('From 2021 on');
});

test.each(['metric=cases&by=year', 'metric=cases-initiated', 'metric=cases-initiated&by=country&country=ES'])(
  'breaks no series of %s',
  (query) => {
    expect(letters(query).join('')).not.toContain('b');
    expect(breakNote(query)).toBeUndefined();
  },
);

test('marks nothing that counts any role', () => {
  expect(flags('metric=cases&by=country&year=2019')).toEqual(['', '', '']);
});

test('marks nothing on another clock', () => {
  expect(flags('metric=cases-initiated&country=FR&clock=outcome')).toEqual(['']);
});
