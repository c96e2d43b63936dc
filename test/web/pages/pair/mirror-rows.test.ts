import { expect, test } from '@jest/globals';
import { isTold, rowNames, rowsFrom, runsOf, silentYears } from '../../../../web/pages/pair/mirror-rows.ts';
import { testMirror, testMirrorRow } from './test-mirror.ts';

test('keeps the rows of one direction', () => {
  expect(rowsFrom(testMirror(), { country: 'ES', partner: 'FR' })).toHaveLength(3);
  expect(rowsFrom(testMirror(), { country: 'FR', partner: 'ES' })).toEqual([]);
});

test('finds the years in which one side, the other, or both say nothing', () => {
  const rows = [
    testMirrorRow('2018', null, 7),
    testMirrorRow('2019', null, 3),
    testMirrorRow('2020', 4, 4),
    testMirrorRow('2021', 4, null),
    testMirrorRow('2022', null, null),
  ];
  expect(silentYears(rows)).toEqual({ sender: ['2018–2019'], receiver: ['2021'], both: ['2022'] });
  expect(isTold(rows)).toBe(true);
  expect(isTold(rows.slice(4))).toBe(false);
});

test('takes no zero for silence', () => {
  expect(silentYears([testMirrorRow('2020', 0, 0)])).toEqual({ sender: [], receiver: [], both: [] });
});

test('names a row by its year, and by its sources where a year has several', () => {
  const customs = {
    ...testMirrorRow('2021', 9, 36),
    sent: { ...testMirrorRow('2021', 9, 36).sent, source: 'es-customs' },
  };
  expect(rowNames([testMirrorRow('2020', 4, 4), testMirrorRow('2021', 40, 36), customs])).toEqual([
    '2020',
    '2021 · es-police / fr-police',
    '2021 · es-customs / fr-police',
  ]);
});

test.each([
  [
    ['2019', '2014', '2015', '2016'],
    ['2014–2016', '2019'],
  ],
  [['2020', '2020'], ['2020']],
  [[], []],
])('writes the years %j as runs', (years, runs) => {
  expect(runsOf(years)).toEqual(runs);
});
