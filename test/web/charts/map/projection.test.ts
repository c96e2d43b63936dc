import { expect, test } from '@jest/globals';
import { EQUAL_EARTH } from '../../../../web/charts/map/projection.ts';

// The ends of the sphere as the authors of the projection give them, in units of its radius.
test.each([
  [
    [0, 0],
    [0, 0],
  ],
  [
    [180, 0],
    [2.706629, 0],
  ],
  [
    [0, 90],
    [0, -1.317362],
  ],
])('projects %j to %j', (place, point) => {
  expect(EQUAL_EARTH.project(place).map((each) => Number(each.toFixed(5)) + 0)).toEqual(
    point.map((each) => Number(each.toFixed(5))),
  );
});

test.each([[[2.35, 48.85]], [[-70.6, -33.4]], [[139.7, 35.7]]])('finds %j again', (place) => {
  const found = EQUAL_EARTH.unproject(EQUAL_EARTH.project(place));
  expect(found.map((each) => Number(each.toFixed(6)))).toEqual(place);
});
