import { expect, test } from '@jest/globals';
import { involvementTitle } from '../../../../web/pages/profile/involvement-figure.tsx';
import { sharesTitle } from '../../../../web/pages/profile/shares-figure.tsx';
import { count, testAxis, testTable } from '../../table-fixture.ts';

const three = (...values: number[]) => testTable({ figures: values.map(count) });

test.each([
  ['en', 'Spain: 12 cases initiated, 1\u202f500 joined in 2023'],
  ['fr', 'Spain\u202f: 12 affaires à son initiative, 1\u202f500 à celle d’autres en 2023'],
  ['es', 'Spain: 12 casos por iniciativa propia, 1\u202f500 de otros en 2023'],
] as const)('says in %s what a party initiated and joined in the last full year', (voice, title) => {
  const tables = { name: 'Spain', initiated: three(1, 2, 12), participated: three(3, 4, 1500) };
  expect(involvementTitle(tables, voice)).toBe(title);
});

test('says no number where one is not reported', () => {
  const missing = testTable({ figures: [count(1), count(2), { value: null, status: ['x'] }] });
  const tables = { name: 'Spain', initiated: three(1, 2, 3), participated: missing };
  expect(involvementTitle(tables, 'en')).toBe('Spain: cases initiated and joined');
});

const outcomes = (...values: number[]) =>
  testTable({
    dimensions: [
      testAxis('outcome_group', [
        { code: 'JUDICIAL', label: 'Judicial outcome' },
        { code: 'PERSON', label: 'Person found' },
        { code: 'OPEN', label: 'Still open' },
      ]),
    ],
    figures: values.map(count),
  });

test.each([
  ['names the most frequent outcome', outcomes(9, 4, 1), 'Most frequent outcome for Spain: judicial outcome'],
  ['names none of two that are equal', outcomes(4, 4, 1), 'Spain: cases by outcome'],
  ['names no outcome where most cases are open', outcomes(2, 3, 9), 'Spain: cases by outcome'],
])('%s', (_, table, title) => {
  expect(sharesTitle(table, { of: 'outcome', name: 'Spain' }, 'en')).toBe(title);
});

test('names no crime where most cases do not say which', () => {
  const crimes = testAxis('crime', [
    { code: '07', label: 'Fraud' },
    { code: 'ZZ', label: 'Crime not stated' },
  ]);
  const table = testTable({ dimensions: [crimes], figures: [count(3), count(5)] });
  expect(sharesTitle(table, { of: 'crime', name: 'Spain' }, 'en')).toBe('Spain: cases by crime');
});
