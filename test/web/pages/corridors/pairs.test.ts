import { expect, test } from '@jest/globals';
import { byVolume, rankedPairs } from '../../../../web/pages/corridors/pairs.ts';
import { testPairs } from './pair-table.ts';

test('orders States by what they have in both directions, parties without a name left out', () => {
  expect(byVolume(testPairs())).toEqual(['FR', 'ES', 'AT']);
});

test.each([
  [false, ['ES FR 30', 'FR ES 12', 'FR AT 5']],
  [true, ['ES FR 30']],
])(
  'ranks pairs that have something, each once where both directions are the same: %s',
  (isSymmetric, expected) => {
    const pairs = rankedPairs(testPairs(), isSymmetric);
    expect(
      pairs.map(({ country, partner, figure }) => `${country.code} ${partner.code} ${figure.value}`),
    ).toEqual(expected);
  },
);
