import { expect, test } from '@jest/globals';
import { createRandom } from '../../../etl/demo/random.ts';
import { numberTally, personalNumbers } from '../../../etl/screen/number-tally.ts';
import { personalKind } from '../../../etl/screen/personal-kind.ts';

const IDS = 4000;
const random = createRandom(3);

/** The forms of pseudonyms that sources use: hashes, random codes, and running numbers. */
const FORMS: readonly (readonly [form: string, make: (index: number) => string])[] = [
  ['16 hexadecimal digits', () => drawn('0123456789abcdef', 16)],
  ['24 hexadecimal digits', () => drawn('0123456789abcdef', 24)],
  ['32 hexadecimal digits', () => drawn('0123456789ABCDEF', 32)],
  ['40 hexadecimal digits', () => drawn('0123456789abcdef', 40)],
  ['64 hexadecimal digits', () => drawn('0123456789abcdef', 64)],
  ['UUID', () => [8, 4, 4, 4, 12].map((length) => drawn('0123456789abcdef', length)).join('-')],
  ['22 letters and digits', () => drawn('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 22)],
  [
    '22 characters of base64url',
    () => drawn('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', 22),
  ],
  ['8 digits', () => drawn('0123456789', 8)],
  ['9 digits', () => drawn('0123456789', 9)],
  ['10 digits', () => drawn('0123456789', 10)],
  ['11 digits', () => drawn('0123456789', 11)],
  ['12 digits', () => drawn('0123456789', 12)],
  ['13 digits', () => drawn('0123456789', 13)],
  ['14 digits', () => drawn('0123456789', 14)],
  ['15 digits', () => drawn('0123456789', 15)],
  ['16 digits', () => drawn('0123456789', 16)],
  ['four groups of 4 digits', () => [4, 4, 4, 4].map((length) => drawn('0123456789', length)).join('-')],
  ['8 digits and a letter', () => drawn('0123456789', 8) + drawn('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1)],
  ['running number of a year', (index) => `D2014-${String(index).padStart(6, '0')}`],
  ['running number of 10 digits', (index) => `2024${String(index).padStart(6, '0')}`],
  ['running number of 11 digits', (index) => `2024${String(index).padStart(7, '0')}`],
  [
    'running number of a day',
    (index) => `2401${10 + (index % 20)}-${String(index % 10_000).padStart(4, '0')}`,
  ],
  ['running number with dots', (index) => `2024.01.${String(index).padStart(6, '0')}`],
  ['running number with a letter', (index) => `2024${String(index % 10_000).padStart(4, '0')}A`],
];

function drawn(characters: string, length: number): string {
  return Array.from({ length }, () => characters[random.below(characters.length)]).join('');
}

test.each(FORMS)('finds nobody in 4,000 ids of the form %s', (_, make) => {
  const ids = Array.from({ length: IDS }, (_none, index) => make(index));
  expect(ids.filter((id) => personalKind(id) !== undefined)).toEqual([]);
});

test.each(FORMS)('finds nobody in columns of 30 and of 4,000 ids of the form %s', (_, make) => {
  const held = Array.from({ length: 2 }, (_none, column) => personalNumbersOf(column * 30, 30, make)).flat();
  expect([...held, ...personalNumbersOf(0, IDS, make)]).toEqual([]);
});

function personalNumbersOf(first: number, count: number, make: (index: number) => string) {
  const { add, tally } = numberTally();
  for (let index = first; index < first + count; index++) add(make(index), index);
  return personalNumbers(tally);
}
