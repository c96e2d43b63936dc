import { expect, test } from '@jest/globals';
import { trustOf } from '../../../../web/pages/explore/trust.ts';
import { count, testRelease, testTable } from '../../table-fixture.ts';

const years = [
  { year: '2021', reported: 24, expected: 27 },
  { year: '2022', reported: 27, expected: 27 },
  { year: '2023', reported: 27, expected: 27 },
];

test('says who reported in the year with the fewest, and how many notes must be read', () => {
  const table = testTable({ coverage: [{ axis: 'agency', years }] });
  expect(trustOf(table, 'en')).toEqual([
    '24 of 27 agencies reported in 2021',
    '2023 provisional',
    '1 note you must read',
  ]);
});

test('says it of all years where they are alike, and which are not complete', () => {
  const table = testTable({
    coverage: [{ axis: 'country', years: years.slice(1) }],
    release: { ...testRelease, sources: [{ source: 'TEST', extractDate: '2023-06-30', status: 'FINAL' }] },
    notes: [],
    figures: [count(1), count(2), count(3)],
  });
  expect(trustOf(table, 'es')).toEqual(['27 de 27 países comunicaron datos', '2023 incompleto']);
});

test('says nothing of who reported where nobody said who was expected', () => {
  expect(trustOf(testTable({ notes: [], figures: [count(1), count(2), count(3)] }), 'en')).toEqual([]);
});

test('counts notes of the same words once, as they are shown', () => {
  const notes = ['not-additive-year', 'not-additive-country'].map((id) => ({
    id,
    text: 'Not to be added.',
    must: true,
  }));
  expect(trustOf(testTable({ notes }), 'en')).toContain('1 note you must read');
});
