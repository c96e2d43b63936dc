import { expect, test } from '@jest/globals';
import { classesOf, classOf } from '../../../web/charts/classes.ts';

test.each([
  [[], []],
  [[0, 0], []],
  [[7], [7]],
  [
    [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89],
    [1, 3, 8, 20, 55],
  ],
  [
    [12, 37, 104, 260, 900, 2100, 4050, 8800],
    [12, 35, 250, 900, 4000],
  ],
  [
    [78.2, 81.3, 84.9, 88.4, 92.6],
    [78.2, 81.5, 85, 88.5, 92.5],
  ],
])('makes classes of %j that begin at %j', (values, starts) => {
  expect(classesOf(values).map(({ from }) => from)).toEqual(starts);
});

test('ends every class where the next begins and leaves the last open', () => {
  expect(classesOf([1, 2, 3])).toEqual([
    { from: 1, below: 2 },
    { from: 2, below: 3 },
    { from: 3, below: undefined },
  ]);
});

test.each([
  [0, -1],
  [1, 0],
  [9, 0],
  [10, 1],
  [400, 1],
])('puts %d in class %d', (value, place) => {
  expect(
    classOf(value, [
      { from: 1, below: 10 },
      { from: 10, below: undefined },
    ]),
  ).toBe(place);
});
