import { expect, test } from '@jest/globals';
import { agencyFamilies } from '../../../etl/release/agency-family.ts';

const pairs = (occurring: readonly string[], parents: Readonly<Record<string, string>>) =>
  agencyFamilies(occurring, new Map(Object.entries(parents)))
    .map(({ agency, family }) => `${agency} in ${family}`)
    .sort();

test('puts a unit into every agency above it, and these into their own', () => {
  expect(pairs(['A', 'A-1', 'A-1-X'], { 'A-1': 'A', 'A-1-X': 'A-1' })).toEqual([
    'A in A',
    'A-1 in A',
    'A-1 in A-1',
    'A-1-X in A',
    'A-1-X in A-1',
  ]);
});

test('makes a family of an agency that occurs in its units alone', () => {
  expect(pairs(['A-1'], { 'A-1': 'A' })).toEqual(['A-1 in A']);
});

test('makes no family of an agency whose units do not occur', () => {
  expect(pairs(['A', 'B'], { 'A-1': 'A' })).toEqual([]);
});

test('ends a chain of parents that comes back to itself', () => {
  expect(pairs(['A', 'B', 'C'], { A: 'B', B: 'A', C: 'C' })).toEqual([
    'A in A',
    'A in B',
    'B in A',
    'B in B',
  ]);
});
