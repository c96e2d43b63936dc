import { expect, test } from '@jest/globals';
import {
  incompleteRemark,
  lastFullYear,
  yearsInRelease,
  yearsOutside,
  yearsWithOneCell,
} from '../../../web/selection/years-in-release.ts';
import { testRelease } from '../table-fixture.ts';

test('shows all years unless some are chosen', () => {
  expect(yearsInRelease(null, testRelease)).toEqual({ first: 2019, last: 2023 });
  expect(yearsInRelease({ first: 2020, last: 2021 }, testRelease)).toEqual({ first: 2020, last: 2021 });
});

test('keeps to the years of the release and says so', () => {
  const asked = { first: 2010, last: 2021 };
  expect(yearsInRelease(asked, testRelease)).toEqual({ first: 2019, last: 2021 });
  expect(yearsOutside(asked, testRelease)).toMatchObject([{ parameter: 'year', value: '2010..2021' }]);
});

test('uses a declared period whole and of any other run its last year', () => {
  expect(yearsWithOneCell({ first: 2022, last: 2023 }, testRelease)).toEqual({ first: 2022, last: 2023 });
  expect(yearsWithOneCell({ first: 2020, last: 2022 }, testRelease)).toEqual({ first: 2022, last: 2022 });
});

test('takes for full only a year that had ended when the extract was cut', () => {
  const years = { first: 2019, last: 2023 };
  expect(lastFullYear(years, testRelease)).toBe(2023);
  expect(lastFullYear(years, { ...testRelease, extractDate: '2023-06-30' })).toBe(2022);
  expect(
    lastFullYear({ first: 2023, last: 2023 }, { ...testRelease, extractDate: '2023-06-30' }),
  ).toBeUndefined();
});

test('goes by the source that cut its extract first', () => {
  const sources = [{ source: 'EARLY', extractDate: '2022-12-31', status: 'FINAL' }, ...testRelease.sources];
  expect(lastFullYear({ first: 2019, last: 2023 }, { ...testRelease, sources })).toBe(2022);
});

test('says which of the years shown are not complete', () => {
  const cutInJune = { ...testRelease, extractDate: '2022-06-30' };
  expect(incompleteRemark({ first: 2019, last: 2021 }, cutInJune, 'en')).toEqual([]);
  expect(incompleteRemark({ first: 2019, last: 2022 }, cutInJune, 'en')).toEqual([
    '2022 is not complete: data were extracted on 30 June 2022.',
  ]);
  expect(incompleteRemark({ first: 2022, last: 2023 }, cutInJune, 'en')).toEqual([
    '2022–2023 are not complete: data were extracted on 30 June 2022.',
  ]);
});

test('uses the last full year of a run that is not declared', () => {
  const cutInJune = { ...testRelease, extractDate: '2023-06-30' };
  expect(yearsWithOneCell({ first: 2020, last: 2023 }, cutInJune)).toEqual({ first: 2022, last: 2022 });
});
