import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { METRICS, type Metric } from '#domain/metric';
import { metricsPage } from '../../etl/docs/metrics-page.ts';

const page = readFileSync('docs/metrics.md', 'utf8');
const all: readonly Metric[] = METRICS;

test('has docs/metrics.md as it is generated; if not: npm run docs', () => {
  expect(page).toBe(metricsPage());
});

test('has a section for every metric that is not made of another', () => {
  const own = all.filter(({ formula }) => !('of' in formula));
  expect(page.match(/^## M\d\d /gm)).toHaveLength(own.length);
});
