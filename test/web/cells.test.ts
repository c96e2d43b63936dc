import { expect, test } from '@jest/globals';
import { findMetric, METRICS } from '#domain/metric';
import { isEmpty } from '../../web/cells.ts';
import { count } from './table-fixture.ts';

const zeros = (id: string) => ({ metric: findMetric(id) ?? METRICS[0], figures: [count(0), count(0)] });

test.each<[string, string, boolean]>([
  ['no case', 'cases', true],
  ['no request', 'directed-requests', true],
  ['an answer on the same day', 'response-time-median', false],
  ['as many cases as in the year before', 'cases-change', false],
])('knows whether zeros say nothing: %s', (_, id, expected) => {
  expect(isEmpty(zeros(id))).toBe(expected);
});

test('nobody arrested in a hundred cases is a finding', () => {
  const none = { value: 0, status: [], coverage: { known: 100, of: 100 } } as const;
  expect(isEmpty({ ...zeros('arrests'), figures: [none] })).toBe(false);
});
