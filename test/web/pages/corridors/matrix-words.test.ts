import { expect, test } from '@jest/globals';
import { matrixRemarks, pairName } from '../../../../web/pages/corridors/matrix-words.ts';
import { count } from '../../table-fixture.ts';
import { testPairs } from './pair-table.ts';

const pair = {
  country: { code: 'ES', label: 'Spain' },
  partner: { code: 'FR', label: 'France' },
  figure: count(30),
};

test.each([
  ['pair-cases', 'Spain and France'],
  ['cases-initiated', 'Spain to France'],
  ['directed-requests', 'Spain to France'],
  ['requests-received', 'Spain from France'],
])('names a pair in the direction of %s', (metric, name) => {
  expect(pairName(pair, testPairs(metric), 'en')).toBe(name);
});

test('says what a cell counts, and how many States are shown of how many', () => {
  expect(matrixRemarks(testPairs(), { shown: 2, all: 3 }, 'en')).toEqual([
    'A cell counts the cases that the State of the row initiated and in which the State of the column took part.',
    'The 2 States with the most of 3; the table has all of them.',
  ]);
  expect(matrixRemarks(testPairs(), { shown: 3, all: 3 }, 'en')).toHaveLength(1);
  expect(matrixRemarks(testPairs(), { shown: undefined, all: 3 }, 'en')).toHaveLength(1);
});
