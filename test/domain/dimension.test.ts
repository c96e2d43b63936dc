import { expect, test } from '@jest/globals';
import { levelsTogether } from '#domain/dimension';

test.each([
  [
    ['month', 'country', 'year'],
    ['year', 'month'],
  ],
  [
    ['crime_code', 'crime'],
    ['crime', 'crime_code'],
  ],
  [
    ['outcome', 'outcome_group', 'scope'],
    ['outcome_group', 'outcome'],
  ],
] as const)('finds the levels of one axis among %j', (used, levels) => {
  expect(levelsTogether(used)).toEqual(levels);
});

test('finds no levels among axes of their own', () => {
  expect(levelsTogether(['year', 'country', 'crime', 'outcome'])).toBeUndefined();
});
