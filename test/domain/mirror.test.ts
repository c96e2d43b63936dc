import { expect, test } from '@jest/globals';
import type { Figure } from '#domain/figure';
import { gapOf, gapShareOf, statesSpokenFor } from '#domain/mirror';
import { held } from '../api/mirror/held.ts';

const value = (count: number): Figure => ({ value: count, status: [] });
const without = (status: 'x' | 'z'): Figure => ({ value: null, status: [status] });

test.each<readonly [string, readonly string[], string | undefined]>([
  ['sent all', ['a 2020 ES>FR 1', 'a 2020 ES>DE 1'], 'ES'],
  ['received all', ['a 2020 FR>ES 1', 'a 2021 DE>ES 1'], 'ES'],
  ['sent some and received the others', ['a 2020 ES>FR 1', 'a 2020 DE>ES 1'], 'ES'],
  [
    'sent all but one of which it is not stated who sent',
    ['a 2020 ES>FR 1', 'a 2020 ES>DE 1', 'a 2020 ZZ>FR 1'],
    'ES',
  ],
  [
    'received all of which the sender is not stated or confidential',
    ['a 2020 ZZ>ES 1', 'a 2020 QZ>ES 1'],
    'ES',
  ],
  ['sent all but one between two others', ['a 2020 ES>FR 1', 'a 2020 ES>DE 1', 'a 2021 FR>DE 1'], undefined],
  ['is one of only two States', ['a 2020 ES>FR 1', 'a 2021 FR>ES 1'], undefined],
  ['is not stated', ['a 2020 ZZ>QZ 1'], undefined],
])('tells for whom a source speaks where the State %s', (_what, lines, state) => {
  expect(statesSpokenFor(held(...lines)).get('a')).toBe(state);
});

test('tells of each source by its own requests', () => {
  const spoken = statesSpokenFor(
    held('a 2020 ES>FR 1', 'b 2020 ES>FR 1', 'a 2020 ES>DE 1', 'b 2020 DE>FR 1'),
  );
  expect([...spoken]).toEqual([
    ['a', 'ES'],
    ['b', 'FR'],
  ]);
});

test('gives the gap as received less sent, and as a share of the larger', () => {
  expect(gapOf(value(40), value(30))).toEqual(value(-10));
  expect(gapShareOf(value(40), value(30))).toEqual({
    value: -25,
    status: [],
    ratio: { numerator: -10, denominator: 40 },
  });
  expect(gapShareOf(value(30), value(40)).value).toBe(25);
  expect(gapShareOf(value(0), value(5)).value).toBe(100);
});

test('gives no share of nothing', () => {
  expect(gapOf(value(0), value(0))).toEqual(value(0));
  expect(gapShareOf(value(0), value(0))).toEqual(without('z'));
});

test('gives no gap where a side is missing, for the reason of that side', () => {
  expect(gapOf(without('x'), value(5))).toEqual(without('x'));
  expect(gapOf(value(5), without('x'))).toEqual(without('x'));
  expect(gapShareOf(value(5), without('x'))).toEqual(without('x'));
});

test('keeps the flags of both sides, each once', () => {
  expect(gapOf({ value: 1, status: ['p'] }, { value: 2, status: ['p', 'd'] }).status).toEqual(['p', 'd']);
});
