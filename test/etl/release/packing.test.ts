import { expect, test } from '@jest/globals';
import { choosePacking, inCents, inEur, knownIn, packed, sumIn } from '../../../etl/release/packing.ts';

test.each([
  [
    { cases: 0, quantity: 0, amount: 0 },
    { type: 'float8', bits: 53 },
  ],
  [
    { cases: 1, quantity: 3_000_000_000, amount: 5.5 },
    { type: 'float8', bits: 52 },
  ],
  [
    { cases: 200_000, quantity: 34_359_738_367, amount: 1e9 },
    { type: 'float8', bits: 35 },
  ],
  [{ cases: 200_000, quantity: 34_359_738_368, amount: 1e9 }, { type: 'numeric' }],
  [
    { cases: 2 ** 24 - 1, quantity: 5e8, amount: 0 },
    { type: 'float8', bits: 29 },
  ],
  [{ cases: 2 ** 24, quantity: 5e8, amount: 0 }, { type: 'numeric' }],
  [
    { cases: 10, quantity: 10, amount: 90_071_992_547_409.9 },
    { type: 'float8', bits: 49 },
  ],
  [{ cases: 10, quantity: 10, amount: 90_071_992_547_410 }, { type: 'numeric' }],
] as const)('packs what totals %j as %j', (totals, packing) => {
  expect(choosePacking(totals)).toEqual(packing);
});

test('packs and unpacks as floating point by bits', () => {
  const packing = { type: 'float8', bits: 35 } as const;
  expect(packed('c.arrests', packing)).toBe('(c.arrests + 34359738368)::float8');
  expect(sumIn('x', packing)).toBe('x::bigint & 34359738367');
  expect(knownIn('x', packing)).toBe('x::bigint >> 35');
  expect([inCents('x', packing), inEur('x', packing)]).toEqual(['(x * 100)::float8', 'x::bigint * 0.01']);
});

test('packs and unpacks as decimals by powers of ten', () => {
  const packing = { type: 'numeric' } as const;
  expect(packed('c.arrests', packing)).toBe('(c.arrests + 1000000000000000000)::numeric');
  expect(sumIn('x', packing)).toBe('mod(x, 1000000000000000000)');
  expect(knownIn('x', packing)).toBe('div(x, 1000000000000000000)');
  expect([inCents('x', packing), inEur('x', packing)]).toEqual(['(x * 100)::numeric', 'x * 0.01']);
});
