import { expect, test } from '@jest/globals';
import { nearestCodes } from '#domain/nearest-codes';

const listed = (codes: readonly string[]) => codes.map((code) => ({ code }));

test.each([
  ['CHARGD', ['CHARGED', 'ARRESTED', 'CONVICTED'], ['CHARGED']],
  ['charged', ['CHARGED', 'ARRESTED'], ['CHARGED']],
  ['ES', ['EE', 'SE', 'IS'], []],
  ['ES-TST', ['ES-TEST', 'ES-TSTA', 'FR-TEST', 'ES-TS'], ['ES-TSTA', 'ES-TEST', 'ES-TS']],
  ['EU27', ['EU28', 'EU27_2020', 'EU'], ['EU27_2020', 'EU28']],
  ['EU', ['EU28', 'EU27_2020'], []],
  ['something else', ['CHARGED'], []],
])('finds the codes nearest to %s', (text, codes, nearest) => {
  expect(nearestCodes(text, listed(codes))).toEqual(nearest);
});

test('finds a code by its label', () => {
  expect(
    nearestCodes('spain', [
      { code: 'ES', label: 'Spain' },
      { code: 'SI', label: 'Slovenia' },
    ]),
  ).toEqual(['ES']);
});
