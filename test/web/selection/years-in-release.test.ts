import { expect, test } from '@jest/globals';
import {
  fullYears,
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

test('leaves an incomplete last year out of a trend, unless there is no other', () => {
  const cutInJune = { ...testRelease, extractDate: '2023-06-30' };
  expect(fullYears({ first: 2019, last: 2023 }, cutInJune)).toEqual({ first: 2019, last: 2022 });
  expect(fullYears({ first: 2023, last: 2023 }, cutInJune)).toEqual({ first: 2023, last: 2023 });
});
