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
  withinText,
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
  expect(numberText(value, unit, 'en')).toBe(text);
});

test('puts status letters after the number', () => {
  expect(figureText({ value: 1204, status: ['p', 'r'] }, 'cases', 'en')).toBe('1\u202f204\u00a0p\u00a0r');
});

test('puts the letter in the place of a value that is not there', () => {
  expect(figureText({ value: null, status: ['c'] }, 'cases', 'en')).toBe('c');
});

test.each([
  [{ value: 1, status: [] }, 'cases', '1 case'],
  [{ value: 104, status: ['p'] }, 'persons', '104 persons, provisional'],
  [{ value: 12.5, status: [] }, '%', '12.5%'],
  [{ value: null, status: ['c'] }, 'cases', 'suppressed to protect confidentiality'],
] as const)('says %j in words', (figure, unit, words) => {
  expect(figureWords(figure, unit, 'en')).toBe(words);
});

test('keeps the unit of money', () => {
  expect(countWords(1, 'EUR', 'en')).toBe('€1');
});

test('says what a figure rests on', () => {
  expect(basisText({ value: 20, status: [], ratio: { numerator: 1, denominator: 5 } }, 'en')).toBe('1 of 5');
  expect(basisText({ value: 7, status: [], coverage: { known: 80, of: 1100 } }, 'en')).toBe(
    '80 of 1\u202f100',
  );
  expect(basisText({ value: 7, status: [] }, 'en')).toBeUndefined();
  expect(basisText({ value: null, status: ['z'] }, 'en')).toBeUndefined();
});

test.each([
  [100, 110, 'cases', '+10 (+10.0%)'],
  [2000, 900, 'cases', '\u22121\u202f100 (\u221255.0%)'],
  [0, 3, 'cases', '+3'],
  [19, 38, 'cases', '+19'],
  [20, 20, 'cases', '±0 (±0.0%)'],
  [20, 22.5, '%', '+2.5 percentage points'],
])('writes the change from %d to %d %s as %s', (from, to, unit, text) => {
  expect(changeText({ value: from, status: [] }, { value: to, status: [] }, unit, 'en')).toBe(text);
});

test.each([
  [{ value: 100, status: ['u'] }, { value: 110, status: [] }, '+10'],
  [{ value: 100, status: [] }, { value: 110, status: ['b'] }, 'not comparable (series break)'],
  [{ value: 100, status: ['b'] }, { value: 110, status: [] }, '+10 (+10.0%)'],
  [{ value: 100, status: ['d'] }, { value: 110, status: [] }, 'not comparable (series break)'],
  [{ value: 100, status: ['p'] }, { value: 110, status: ['p'] }, '+10 (+10.0%)'],
  [{ value: null, status: ['c'] }, { value: 110, status: [] }, 'not known'],
] as const)('writes no percentage from %j to %j where one is not sure (M31)', (from, to, text) => {
  expect(changeText(from, to, 'cases', 'en')).toBe(text);
});

test('says in how many cases a sum is known where it is not known in all', () => {
  expect(coverageText({ value: 7, status: [], coverage: { known: 80, of: 1100 } }, 'en')).toBe(
    'known for 80 of 1\u202f100 cases',
  );
  expect(coverageText({ value: 7, status: [], coverage: { known: 80, of: 80 } }, 'en')).toBeUndefined();
  expect(coverageText({ value: 7, status: [] }, 'en')).toBeUndefined();
});

test('gives no share of nothing', () => {
  expect(shareText({ value: 1, status: [] }, { value: 4, status: [] }, 'en')).toBe('25.0%');
  expect(shareText({ value: 0, status: [] }, { value: 0, status: [] }, 'en')).toBeUndefined();
  expect(shareText({ value: null, status: ['c'] }, { value: 4, status: [] }, 'en')).toBeUndefined();
});

test('writes years, days, lists and labels', () => {
  expect(yearsText(2019, 2024)).toBe('2019–2024');
  expect(yearsText(2019, 2019)).toBe('2019');
  expect(dayText('2024-04-02T23:30:00Z', 'en')).toBe('2 April 2024');
  expect(listText(['Spain', 'France', 'Italy'], 'en')).toBe('Spain, France and Italy');
  expect(insideSentence('Year in which the case was opened')).toBe('year in which the case was opened');
  expect(insideSentence('SIENA (Europol)')).toBe('SIENA (Europol)');
});

test.each([
  ['fr', '1\u202f204,5\u00a0%', '22 avril 2026', '€'],
  ['es', '1\u202f204,5\u00a0%', '22 de abril de 2026', '€'],
] as const)('writes numbers, days and money as %s does', (voice, percent, day, sign) => {
  expect(numberText(1204.5, '%', voice)).toBe(percent);
  expect(dayText('2026-04-22', voice)).toBe(day);
  expect(countWords(1500, 'EUR', voice)).toBe(`1\u202f500\u00a0${sign}`);
});

test('says a duration of no day as the same day, and counted days as none', () => {
  expect(countWords(0, 'days taken', 'en')).toBe('the same day');
  expect(countWords(0, 'days', 'en')).toBe('0 days');
  expect(withinText(0, 'fr')).toBe('le jour même');
  expect(withinText(1200, 'es')).toBe('en 1\u202f200 días como máximo');
});
