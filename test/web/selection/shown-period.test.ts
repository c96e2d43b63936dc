import { expect, test } from '@jest/globals';
import { periodRemarks, shownPeriod } from '../../../web/selection/shown-period.ts';
import { testTable } from '../table-fixture.ts';

const period = { first: 2023, last: 2023 };
const held = (code: string) =>
  testTable({ fixed: [{ dimension: 'year', label: 'Year', category: { code, label: code } }] });

test.each([
  ['2019..2023', { first: 2019, last: 2023 }],
  ['2022', { first: 2022, last: 2022 }],
])('reads the years that a table holds at %s', (code, years) => {
  expect(shownPeriod(held(code), period)).toEqual(years);
});

test('takes the period that was asked for where a table holds none', () => {
  expect(shownPeriod(testTable(), period)).toEqual(period);
});

test('says that other years are shown than those chosen', () => {
  const chosen = { first: 2020, last: 2023 };
  expect(periodRemarks(testTable(), { shown: period, chosen: chosen }, 'en')).toEqual([
    'Shown for 2023 only: 2020–2023 is not one of the periods that have figures of their own.',
  ]);
  expect(periodRemarks(testTable(), { shown: period, chosen: period }, 'en')).toEqual([]);
});
