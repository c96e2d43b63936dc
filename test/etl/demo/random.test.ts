import { expect, test } from '@jest/globals';
import { createRandom } from '../../../etl/demo/random.ts';

test('draws the same numbers for the same seed', () => {
  const random = createRandom(1);
  expect([random.below(1000), random.below(1000), random.below(1000)]).toEqual(FIRST_OF_SEED_1);
});

test('draws other numbers for another seed', () => {
  const random = createRandom(2);
  expect([random.below(1000), random.below(1000), random.below(1000)]).toEqual(FIRST_OF_SEED_2);
});

test.each([-1, 1.5, 2 ** 32, Number.NaN])('refuses the seed %p', (seed) => {
  expect(() => createRandom(seed)).toThrow(`a seed is a whole number from 0 to 4294967295, not ${seed}`);
});

const FIRST_OF_SEED_1 = [568, 753, 889];
const FIRST_OF_SEED_2 = [488, 980, 748];
