import { expect, test } from '@jest/globals';
import { CHANNEL } from '#domain/codes/channel';
import { isProblem, listOf } from '../../../etl/parse/column.ts';
import { COUNTRY_KIND, CRIME_KIND, codeOf } from '../../../etl/parse/parse-code.ts';
import { DATE_KIND } from '../../../etl/parse/parse-date.ts';
import { isMomentCertainlyBefore, MOMENT_KIND } from '../../../etl/parse/parse-moment.ts';
import { AMOUNT_KIND, COUNT_KIND } from '../../../etl/parse/parse-number.ts';
import { AGENCY_KIND, CASE_ID_KIND } from '../../../etl/parse/parse-text.ts';

test.each(['0', '7', '999999999'])('reads the count %s', (text) => {
  expect(COUNT_KIND.parse(text)).toBe(text);
});

test.each(['-1', '+1', '01', '1.0', '1e3', '1,000', '1000000000', '١', '٣', ' 1'])(
  'refuses the count %s',
  (text) => {
    expect(COUNT_KIND.parse(text)).toEqual({ problem: 'COUNT_MALFORMED' });
  },
);

test.each(['0', '0.5', '1250000.50', '999999999999999.99'])('reads the amount %s', (text) => {
  expect(AMOUNT_KIND.parse(text)).toBe(text);
});

test.each(['-1', '1.234', '1,5', '.5', '5.', '01', '1000000000000000', 'NaN', 'Infinity'])(
  'refuses the amount %s',
  (text) => {
    expect(AMOUNT_KIND.parse(text)).toEqual({ problem: 'AMOUNT_MALFORMED' });
  },
);

test.each(['1950', '2024-02', '2024-02-29', '2100-12-31'])('reads the date %s', (text) => {
  expect(DATE_KIND.parse(text)).toBe(text);
});

test.each([
  '2023-02-29',
  '2024-13',
  '24-01-02',
  '2024-1-2',
  '20240102',
  'infinity',
  'epoch',
  '2024-01-02T00:00Z',
])('refuses the date %s', (text) => {
  expect(DATE_KIND.parse(text)).toEqual({ problem: 'DATE_MALFORMED' });
});

test.each([
  ['1447-01-01', 'this looks like a year of an Islamic or Persian calendar'],
  ['2568', 'this looks like a year of the Buddhist calendar'],
  ['5785-03', 'this looks like a year of the Jewish calendar'],
  ['1949', undefined],
  ['2101', undefined],
])('says of the year in %s that it is out of range', (text, hint) => {
  expect(DATE_KIND.parse(text)).toEqual({ problem: 'DATE_OUT_OF_RANGE', hint });
});

test.each([
  ['2024-03-01T09:30Z', '2024-03-01T09:30:00Z'],
  ['2024-03-01T09:30:15.250Z', '2024-03-01T09:30:15Z'],
  ['2024-03-01T00:30:00+02:00', '2024-02-29T22:30:00Z'],
  ['2024-12-31T23:59:59-05:30', '2025-01-01T05:29:59Z'],
  ['2024-03-01', '2024-03-01'],
  ['2024-03', '2024-03'],
])('reads the time %s as %s', (text, moment) => {
  expect(MOMENT_KIND.parse(text)).toBe(moment);
});

test.each([
  ['2024-03-01T09:30', 'MOMENT_WITHOUT_ZONE'],
  ['2024-03-01T09:30+25:00', 'MOMENT_MALFORMED'],
  ['2024-02-30T09:30Z', 'MOMENT_MALFORMED'],
  ['2024-03-01T24:00Z', 'MOMENT_MALFORMED'],
  ['2024-03-01 09:30Z', 'MOMENT_MALFORMED'],
  ['1949-03-01T09:30Z', 'DATE_OUT_OF_RANGE'],
])('refuses the time %s as %s', (text, problem) => {
  expect(MOMENT_KIND.parse(text)).toMatchObject({ problem });
});

test.each([
  ['2024-03-01', '2024-03-02', true],
  ['2024-03-02', '2024-03-02', false],
  ['2024', '2024-03-02', false],
  ['2024-03-01T09:00:00Z', '2024-03-01T09:00:01Z', true],
  ['2024-02-29T23:30:00Z', '2024-03-01', false],
  ['2024-02-29T09:59:59Z', '2024-03-01', true],
  ['2024-03-01', '2024-03-02T11:00:00Z', false],
  ['2024-03-01', '2024-03-02T12:00:00Z', true],
])('says whether %s is certainly before %s', (end, start, isBefore) => {
  expect(isMomentCertainlyBefore(end, start)).toBe(isBefore);
});

test.each(['NA', 'NO', 'XK', 'ZZ', 'QZ'])('reads the country %s', (code) => {
  expect(COUNTRY_KIND.parse(code)).toBe(code);
});

test.each([
  ['es', 'the nearest is ES'],
  ['EU', undefined],
  ['XP', undefined],
])('refuses the country %s', (text, hint) => {
  expect(COUNTRY_KIND.parse(text)).toEqual({ problem: 'COUNTRY_UNKNOWN', hint });
});

test.each([
  ['701', '0701 has lost its leading zero'],
  ['070199', 'the next higher code is 0701'],
  ['99', undefined],
])('refuses the crime %s', (text, hint) => {
  expect(CRIME_KIND.parse(text)).toEqual({ problem: 'CRIME_UNKNOWN', hint });
});

test('reads a list with blanks, and a code that stands twice once', () => {
  expect(listOf('channel', codeOf('channel', CHANNEL), '').parse('SIENA; I247;SIENA')).toEqual([
    'SIENA',
    'I247',
  ]);
});

test.each(['SIENA;', ';', 'SIENA;;I247', 'siena', 'toString', '__proto__'])('refuses the list %s', (text) => {
  expect(isProblem(listOf('channel', codeOf('channel', CHANNEL), '').parse(text))).toBe(true);
});

test.each(['a', 'Q20-0001', 'x'.repeat(64), '__proto__'])('reads the case id %s', (text) => {
  expect(CASE_ID_KIND.parse(text)).toBe(text);
});

test.each(['x'.repeat(65), 'a b', 'a/b', 'é', '=1+1'])('refuses the case id %s', (text) => {
  expect(CASE_ID_KIND.parse(text)).toEqual({ problem: 'CASE_ID_MALFORMED' });
});

test.each(['x'.repeat(41), 'ALL', 'a b'])('refuses the agency %s', (text) => {
  expect(AGENCY_KIND.parse(text)).toEqual({ problem: 'AGENCY_MALFORMED' });
});
