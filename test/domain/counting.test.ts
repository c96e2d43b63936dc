import { expect, test } from '@jest/globals';
import { whyRowsDoNotAddUp } from '#domain/additivity';
import { effectivePart } from '#domain/counting';
import { inEnglish } from '#domain/labels/sentences';
import { findMetric, type Metric } from '#domain/metric';

const metric = (id: string): Metric => {
  const found = findMetric(id);
  if (!found) throw new Error(`unknown metric: ${id}`);
  return found;
};

test.each([
  ['cases', 'INVOLVED', 'country'],
  ['cases', 'INVOLVED', 'agency'],
  ['cases-participated', 'PARTICIPATED', 'country'],
  ['cases-initiated', 'INITIATED', 'country_group'],
  ['arrests', 'INVOLVED', 'country'],
  ['multilateral-share', null, 'year'],
] as const)('does not let rows of %s (%s) by %s be added', (id, part, dimension) => {
  const why = whyRowsDoNotAddUp(metric(id), part, dimension);
  expect(why && inEnglish(why)).toMatch(/^Rows do not add up/);
});

test.each([
  ['cases', null, 'year'],
  ['cases', null, 'crime'],
  ['cases', 'LEAD', 'country'],
  ['cases-initiated', 'INITIATED', 'country'],
  ['cases-initiated', 'INITIATED', 'agency'],
  ['arrests', null, 'outcome'],
] as const)('lets rows of %s (%s) by %s be added', (id, part, dimension) => {
  expect(whyRowsDoNotAddUp(metric(id), part, dimension)).toBeUndefined();
});

test('counts any role where parties are rows and no part is asked', () => {
  expect([effectivePart(null, true), effectivePart(null, false), effectivePart('LEAD', true)]).toEqual([
    'INVOLVED',
    null,
    'LEAD',
  ]);
});
