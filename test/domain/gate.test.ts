import { expect, test } from '@jest/globals';
import { protect } from '#domain/disclosure/gate';
import { findMetric, type Metric } from '#domain/metric';

const metric = (id: string): Metric => {
  const found = findMetric(id);
  if (!found) throw new Error(`unknown metric: ${id}`);
  return found;
};

test('shows the exact count under the method none', () => {
  expect(protect({ cases: 3, keys: 1 }, metric('cases'), 'none')).toEqual({ value: 3, status: [] });
});

test('shows no cases as a true zero', () => {
  expect(protect({ cases: 0, keys: 0 }, metric('cases'), 'none')).toEqual({ value: 0, status: [] });
});

test('says in how many cases a sum is known', () => {
  expect(protect({ cases: 10, keys: 1, sum: 7, known: 8 }, metric('arrests'), 'none')).toEqual({
    value: 7,
    status: [],
    coverage: { known: 8, of: 10 },
  });
});

test('shows a sum that no case states as not known, never as zero', () => {
  expect(protect({ cases: 10, keys: 1, sum: 0, known: 0 }, metric('arrests'), 'none')).toEqual({
    value: null,
    status: ['m'],
    coverage: { known: 0, of: 10 },
  });
});

test('shows a sum over no cases as zero', () => {
  expect(protect({ cases: 0, keys: 0, sum: 0, known: 0 }, metric('arrests'), 'none')).toEqual({
    value: 0,
    status: [],
    coverage: { known: 0, of: 0 },
  });
});

test('computes a share from its numerator and denominator', () => {
  expect(
    protect({ cases: 8, keys: 1, numerator: 1, denominator: 8 }, metric('multilateral-share'), 'none'),
  ).toEqual({ value: 12.5, status: [], ratio: { numerator: 1, denominator: 8 } });
});

test('gives no share of nothing', () => {
  expect(
    protect({ cases: 0, keys: 0, numerator: 0, denominator: 0 }, metric('multilateral-share'), 'none'),
  ).toEqual({ value: null, status: ['z'] });
});
