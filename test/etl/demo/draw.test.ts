import { expect, test } from '@jest/globals';
import { drawFrom } from '../../../etl/demo/draw.ts';
import { createRandom } from '../../../etl/demo/random.ts';

test('draws each value as often as its weight says', () => {
  const draw = drawFrom([
    ['often', 3],
    ['never', 0],
    ['seldom', 1],
  ]);
  const random = createRandom(1);
  const drawn = Array.from({ length: 4000 }, () => draw(random));
  expect(drawn.filter((value) => value === 'often').length / 4000).toBeCloseTo(0.75, 1);
  expect(drawn.filter((value) => value === 'seldom').length / 4000).toBeCloseTo(0.25, 1);
  expect(drawn).not.toContain('never');
});

test('refuses to draw from nothing', () => {
  expect(() => drawFrom([['never', 0]])).toThrow('nothing to draw from');
});
