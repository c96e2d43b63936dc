import { expect, test } from '@jest/globals';
import { describeMetric } from '#domain/describe-metric';
import { DIMENSION_IDS } from '#domain/dimension';
import { baseOf, findMetric, METRICS, type Metric } from '#domain/metric';
import { CASE_COLUMNS } from '../../etl/parse/case-columns.ts';
import { PARTICIPATION_COLUMNS } from '../../etl/parse/participation-columns.ts';
import { REPORTING_COLUMNS } from '../../etl/parse/reporting-columns.ts';
import { REQUEST_COLUMNS } from '../../etl/parse/request-columns.ts';

const COLUMNS = [
  ...Object.values(CASE_COLUMNS).map(({ name }) => `cases.${name}`),
  ...Object.values(PARTICIPATION_COLUMNS).map(({ name }) => `participations.${name}`),
  ...Object.values(REQUEST_COLUMNS).map(({ name }) => `requests.${name}`),
  ...Object.values(REPORTING_COLUMNS).map(({ name }) => `reporting.${name}`),
];

const all: readonly Metric[] = METRICS;

test('gives every metric an id of its own, in words', () => {
  const ids = all.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test.each(all.map((metric) => [metric.id, metric] as const))(
  'needs columns that a bundle has: %s',
  (_, metric) => {
    expect(metric.needs.length).toBeGreaterThan(0);
    expect(metric.needs.filter((column) => !COLUMNS.includes(column))).toEqual([]);
  },
);

test.each(all.map((metric) => [metric.id, metric] as const))(
  'says of %s whether rows add up, by dimension',
  (_, metric) => {
    const { additivity } = describeMetric(metric, 'en');
    expect(Object.keys(additivity)).toEqual(DIMENSION_IDS);
    expect(
      Object.values(additivity).every((each) => each === true || each.startsWith('Rows do not add up')),
    ).toBe(true);
  },
);

test('makes changes and rates of a metric that can be read', () => {
  expect(baseOf(findMetric('arrests-change') ?? (all[0] as Metric)).id).toBe('arrests');
  expect(all.every((metric) => 'of' in metric.formula === (baseOf(metric) !== metric))).toBe(true);
});

test('makes no rate of amounts and no change of means', () => {
  expect(findMetric('assets-frozen-per-100000')).toBeUndefined();
  expect(findMetric('states-per-case-change')).toBeUndefined();
  expect(findMetric('disposition-time-change')).toBeUndefined();
});

test('makes changes, rates and revisions of requests, and changes of shares in percentage points', () => {
  for (const how of ['change', 'per-100000', 'revision'])
    expect(baseOf(findMetric(`requests-sent-${how}`) as Metric).id).toBe('requests-sent');
  expect(findMetric('answered-rate-change')).toMatchObject({ unit: 'percentage points' });
  expect(findMetric('answered-rate-revision')).toBeUndefined();
});
