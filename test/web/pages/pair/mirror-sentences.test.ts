import { expect, test } from '@jest/globals';
import { mirrorGrid } from '../../../../web/pages/pair/mirror-grid.ts';
import { mirrorRemarks, mirrorTitle } from '../../../../web/pages/pair/mirror-sentences.ts';
import { testMirror, testMirrorRow } from './test-mirror.ts';

const names = { sender: 'Spain', receiver: 'France' };

test.each([
  [testMirror().rows, 'Widest gap in 2021: Spain says it sent 40, France says it received 36'],
  [[testMirrorRow('2021', 4, 4)], 'Both sides say the same in every year that both reported'],
  [[testMirrorRow('2021', 4, null)], 'Spain to France'],
])('says what a mirror shows', (rows, title) => {
  expect(mirrorTitle(rows, names, 'en')).toBe(title);
});

test.each([
  [
    testMirror().rows,
    ['France did not report what it received in 2022.', 'Neither Spain nor France reported in 2023.'],
  ],
  [[testMirrorRow('2021', 4, 4)], []],
  [
    [testMirrorRow('2021', null, null)],
    [
      'Nothing to compare: no source speaks for Spain or for France alone. What sources hold that speak for several States is in the table.',
    ],
  ],
  [[], ['No source holds a request from Spain to France in these years.']],
])('says in words who did not report', (rows, remarks) => {
  expect(mirrorRemarks(rows, names, 'en')).toEqual(remarks);
});

test('lays out both sides, the gap and what other sources hold', () => {
  const grid = mirrorGrid(testMirror(), testMirror().rows, 'en');
  expect(grid.columns.map(({ label }) => label)).toEqual([
    'Spain says it sent',
    'France says it received',
    'Gap: received less sent',
    'Gap in per cent of the larger',
    'Held by eu-body',
  ]);
  expect(grid.rows.map(({ figures }) => figures.map((figure) => figure?.value ?? figure?.status[0]))).toEqual(
    [
      [40, 36, -4, -10, undefined],
      [25, 'x', 'x', 'x', undefined],
      ['x', 'x', 'x', 'x', 12],
    ],
  );
});
