import { expect, test } from '@jest/globals';
import {
  basisText,
  changeText,
  countWords,
  coverageText,
  dayText,
  figureText,
  figureWords,
  insideSentence,
  listText,
  numberText,
  shareText,
  yearsText,
} from '../../web/format.ts';

test.each([
  [0, 'cases', '0'],
  [1234, 'cases', '1\u202f234'],
  [1234567, 'EUR', '1\u202f234\u202f567'],
  [-5, 'cases', '\u22125'],
  [12.34, '%', '12.3%'],
  [5, '%', '5.0%'],
])('writes %d %s as %s', (value, unit, text) => {
  expect(numberText(value, unit)).toBe(text);
});

test('puts status letters after the number', () => {
  expect(figureText({ value: 1204, status: ['p', 'r'] }, 'cases')).toBe('1\u202f204\u00a0p\u00a0r');
});

test('puts the letter in the place of a value that is not there', () => {
  expect(figureText({ value: null, status: ['c'] }, 'cases')).toBe('c');
});

test.each([
  [{ value: 1, status: [] }, 'cases', '1 case'],
  [{ value: 104, status: ['p'] }, 'persons', '104 persons, provisional'],
  [{ value: 12.5, status: [] }, '%', '12.5%'],
  [{ value: null, status: ['c'] }, 'cases', 'suppressed to protect confidentiality'],
] as const)('says %j in words', (figure, unit, words) => {
  expect(figureWords(figure, unit)).toBe(words);
});

test('keeps the unit of money', () => {
  expect(countWords(1, 'EUR')).toBe('€1');
});

test('says what a figure rests on', () => {
  expect(basisText({ value: 20, status: [], ratio: { numerator: 1, denominator: 5 } })).toBe('1 of 5');
  expect(basisText({ value: 7, status: [], coverage: { known: 80, of: 1100 } })).toBe('80 of 1\u202f100');
  expect(basisText({ value: 7, status: [] })).toBeUndefined();
  expect(basisText({ value: null, status: ['z'] })).toBeUndefined();
});

test.each([
  [100, 110, 'cases', '+10 (+10.0%)'],
  [2000, 900, 'cases', '\u22121\u202f100 (\u221255.0%)'],
  [0, 3, 'cases', '+3'],
  [19, 38, 'cases', '+19'],
  [20, 20, 'cases', '±0 (±0.0%)'],
  [20, 22.5, '%', '+2.5 percentage points'],
])('writes the change from %d to %d %s as %s', (from, to, unit, text) => {
  expect(changeText({ value: from, status: [] }, { value: to, status: [] }, unit)).toBe(text);
});

test.each([
  [{ value: 100, status: ['u'] }, { value: 110, status: [] }, '+10'],
  [{ value: 100, status: [] }, { value: 110, status: ['b'] }, '+10'],
  [{ value: 100, status: ['p'] }, { value: 110, status: ['p'] }, '+10 (+10.0%)'],
  [{ value: null, status: ['c'] }, { value: 110, status: [] }, 'not known'],
] as const)('writes no percentage from %j to %j where one is not sure (M31)', (from, to, text) => {
  expect(changeText(from, to, 'cases')).toBe(text);
});

test('says in how many cases a sum is known where it is not known in all', () => {
  expect(coverageText({ value: 7, status: [], coverage: { known: 80, of: 1100 } })).toBe(
    'known for 80 of 1\u202f100 cases',
  );
  expect(coverageText({ value: 7, status: [], coverage: { known: 80, of: 80 } })).toBeUndefined();
  expect(coverageText({ value: 7, status: [] })).toBeUndefined();
});

test('gives no share of nothing', () => {
  expect(shareText({ value: 1, status: [] }, { value: 4, status: [] })).toBe('25.0%');
  expect(shareText({ value: 0, status: [] }, { value: 0, status: [] })).toBeUndefined();
  expect(shareText({ value: null, status: ['c'] }, { value: 4, status: [] })).toBeUndefined();
});

test('writes years, days, lists and labels', () => {
  expect(yearsText(2019, 2024)).toBe('2019–2024');
  expect(yearsText(2019, 2019)).toBe('2019');
  expect(dayText('2024-04-02T23:30:00Z')).toBe('2 April 2024');
  expect(listText(['Spain', 'France', 'Italy'])).toBe('Spain, France and Italy');
  expect(insideSentence('Year in which the case was opened')).toBe('year in which the case was opened');
  expect(insideSentence('SIENA (Europol)')).toBe('SIENA (Europol)');
});
