import { expect, test } from '@jest/globals';
import { isProvisionalYear, provisionalStretches } from '#domain/provisional';
import type { ReleaseSource } from '#domain/release';

const source: ReleaseSource = {
  source: 'A',
  extractDate: '2024-02-29',
  status: 'PROVISIONAL',
  provisional: [{ first: 2022, last: 2023 }],
};
const { provisional: _, ...ofBefore } = source;
const isMarked = (...[sources, ...rest]: Parameters<typeof provisionalStretches>) => {
  const stretches = provisionalStretches(sources, ...rest);
  return (year: string, clock: 'OPENED' | 'OUTCOME' = 'OPENED') => isProvisionalYear(stretches, clock, year);
};

test('are the years that a provisional extract covers, and those together', () => {
  const isProvisional = isMarked([source], []);
  expect(['2021', '2022', '2023', '2024', 'ALL', 'ZZ'].map((year) => isProvisional(year))).toEqual([
    false,
    true,
    true,
    false,
    true,
    true,
  ]);
});

test('reach to the day of the extract for what happens to a case later', () => {
  const isProvisional = isMarked([source], []);
  expect(['2021', '2024', '2025'].map((year) => isProvisional(year, 'OUTCOME'))).toEqual([
    false,
    true,
    false,
  ]);
});

test('are none where every extract is final', () => {
  expect(isMarked([{ ...source, status: 'FINAL', provisional: [] }], [])('ALL')).toBe(false);
});

test('are every year of a provisional source in a release that did not keep which', () => {
  const reporting = [
    { axis: 'source', code: 'A', year: '2021', reported: true },
    { axis: 'source', code: 'A', year: '2022', reported: false },
    { axis: 'source', code: 'B', year: '2022', reported: true },
  ] as const;
  const isProvisional = isMarked([ofBefore], reporting);
  expect(['2020', '2021', '2022'].map((year) => isProvisional(year))).toEqual([false, true, false]);
  expect(isMarked([ofBefore], [])('2015')).toBe(true);
  expect(isMarked([{ ...ofBefore, status: 'FINAL' }], [])('2015')).toBe(false);
});
