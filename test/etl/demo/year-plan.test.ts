import { expect, test } from '@jest/globals';
import { planYears } from '../../../etl/demo/year-plan.ts';

test.each([0, 1, 7, 2999, 59_999])('plans exactly %p cases', (cases) => {
  expect(planYears(cases).reduce((sum, year) => sum + year.cases, 0)).toBe(cases);
});

test('plans growth and the dip of 2020', () => {
  expect(planYears(1154).map((plan) => plan.cases)).toEqual([
    58, 66, 74, 83, 92, 101, 84, 98, 112, 121, 129, 136,
  ]);
});
